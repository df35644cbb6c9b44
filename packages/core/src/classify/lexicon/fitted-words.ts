/** Written by scripts/fit-tool-words.ts from conformance/tools/training: change those, not this. */
export const fittedWords = `
n:accept update_record:-0.3 transfer_funds:0.3 refund_payment:0.6 sign_document:0.5
n:access read_record:0.4 inspect_system:-0.3 change_security_policy:0.4
n:accesskey revoke_credential:0.4
n:account create_record:-0.3 update_record:-0.5 transfer_funds:0.3 create_user:0.7 deactivate_user:1.1
n:active read_telemetry:0.5 update_agent_state:0.4
n:activity sign_document:0.3
n:add update_record:1.2 post_comment:0.5 schedule_event:0.3 modify_order:0.4 deploy_code:-0.3 configure_monitoring:0.3 change_security_policy:0.5 register_webhook:0.4 grant_access:0.5 create_credential:0.4 compute_output:0.4
n:address read_record:0.4 modify_order:0.4 change_security_policy:0.6 grant_access:-0.3
n:adjust update_record:0.5
n:admin revoke_access:0.5
n:agent read_record:0.3 escalate_to_human:0.5
n:air place_order:0.3 modify_order:0.4
n:airquality read_device_state:0.5
n:alarm read_record:-0.6 read_telemetry:0.7 schedule_event:0.3 change_security_policy:0.4
n:alert configure_monitoring:0.5
n:alertrule delete_record:0.5 configure_monitoring:0.3
n:all send_email:0.6 modify_infrastructure:0.3
n:analytics read_telemetry:0.3
n:announce send_bulk_email:0.5
n:answer read_record:0.3 inspect_system:-0.3 lookup_public_info:0.4 export_data:0.3
n:api lookup_public_info:0.4 http_request:0.3
n:app lookup_public_info:0.8 update_record:0.3 delete_record:0.4 compute_output:-0.4
n:append write_file:0.7
n:application read_record:0.6 inspect_system:-0.5 modify_infrastructure:-0.3 deploy_code:0.6
n:apply update_record:-0.4 provision_infrastructure:0.6 deploy_code:1 sign_document:0.4
n:approve place_order:0.4 modify_order:-0.4 grant_access:0.6
n:apt run_shell_command:0.3
n:archive update_record:-0.3 delete_record:1.4 backup_data:0.4
n:article read_record:-0.3 lookup_public_info:0.4 fetch_web_page:0.5 publish_content:0.3
n:ask lookup_public_info:0.3 execute_sql:0.3 request_payment:0.3
n:asset delete_record:-0.4 write_file:0.7 delete_file:0.7
n:attachment read_message:0.3 read_file:0.4
n:audit read_telemetry:0.4 fetch_web_page:0.3 trigger_workflow:0.3 compute_output:-0.3
n:authorize charge_payment:0.4
n:auto merge_code:0.4
n:backup backup_data:0.9 restore_data:0.3 terminate_infrastructure:0.4 revoke_credential:-0.3
n:badge read_telemetry:0.3 delete_record:-0.4 grant_access:0.3 revoke_credential:0.4
n:baggage compute_output:0.3
n:balance read_record:0.5 read_file:-0.3 issue_credit:0.3 compute_output:0.3
n:bank escalate_to_human:0.4 transfer_funds:0.3
n:barter read_record:-0.3 lookup_public_info:0.3 create_record:-0.3 update_record:-0.3 post_comment:0.3 publish_content:0.3 place_order:0.4 cancel_order:0.4
n:bastion read_telemetry:0.3 change_security_policy:0.3
n:batch bulk_delete_records:0.3 send_email:-0.4 send_bulk_email:0.7
n:battery read_device_state:0.7 control_device:-0.3
n:bay read_record:-0.3 lookup_public_info:0.3 create_record:-0.3 update_record:-0.3 post_comment:0.3 publish_content:0.3 place_order:0.4 cancel_order:0.4
n:beneficiary update_record:0.3
n:bid execute_trade:0.5 cancel_order:0.4
n:bill read_record:0.3
n:bird update_record:0.4
n:block update_record:1.1 deactivate_user:-0.6 revoke_credential:0.4
n:board lookup_public_info:0.5
n:book read_record:0.5 lookup_public_info:0.6 schedule_event:1 cancel_event:0.4 compute_output:-0.4
n:booking refund_payment:0.3
n:boost share_resource:-0.4 publish_content:0.3 place_order:0.3
n:box read_secret:0.4 authenticate:0.3
n:branch create_record:0.3 change_security_policy:0.6
n:breeze lookup_public_info:0.4
n:brick lookup_public_info:0.4
n:briefcase lookup_public_info:0.3 sign_document:0.3
n:broadcast send_bulk_email:0.5
n:bucket grant_access:0.3
n:build read_record:0.5 read_file:0.3 inspect_system:-0.7 create_record:-0.3 deploy_code:0.3 trigger_workflow:0.7
n:buildforge deploy_code:0.3 change_security_policy:0.3 control_device:-0.3
n:bulk delete_record:-0.5 bulk_delete_records:0.9
n:buy place_order:0.3
n:cab read_device_state:0.3
n:cabin modify_order:0.3
n:cabinet read_file:0.4 share_resource:0.3
n:cache query_database:0.3 read_telemetry:0.7 inspect_system:-0.4 execute_sql:0.3 modify_infrastructure:0.4 control_service:0.3
n:calculate compute_output:0.4
n:calculator compute_output:0.5
n:calendar read_record:0.4
n:call read_message:0.5 create_record:0.3 schedule_event:0.3 cancel_event:0.3 dispatch_responder:0.4 trigger_workflow:-0.5 execute_code:0.3 http_request:0.4
n:camera read_device_state:0.5
n:campaign draft_message:0.6 send_email:0.3 schedule_event:0.3 compute_output:0.3
n:campus read_file:0.5 deactivate_user:0.4 grant_access:0.3
n:cancel cancel_event:0.9 refund_payment:0.7 manage_subscription:0.6
n:candidate read_file:0.4 lookup_public_info:0.4 send_email:0.3
n:capture read_telemetry:0.4
n:car place_order:0.3
n:card read_message:0.4 read_secret:0.4 create_record:0.3 send_email:0.3 charge_payment:0.3 create_credential:0.3 revoke_credential:0.5
n:cargo update_record:-0.3 place_order:0.3
n:cart place_order:0.3
n:cast lookup_public_info:0.4 sign_document:0.4
n:cell execute_code:0.8
n:certificate inspect_system:0.8 read_secret:-0.4 issue_credit:0.4
n:change share_resource:0.3 post_comment:0.3 merge_code:0.4 submit_clinical_order:0.4
n:changelog lookup_public_info:0.4
n:channel read_record:0.4 inspect_system:-0.4 delete_record:0.3 grant_access:0.3
n:charge lookup_public_info:0.4 refund_payment:0.4
n:chart read_record:0.7 update_record:0.4 share_resource:0.3 deploy_code:-0.3 control_device:-0.3 submit_clinical_order:0.3 compute_output:0.7
n:chat update_record:0.3 escalate_to_human:0.4
n:check read_record:-0.5 inspect_system:0.7 lookup_public_info:0.8 read_secret:-0.3 update_record:0.3 trigger_workflow:0.3 configure_monitoring:0.4 authenticate:0.3 compute_output:0.5
n:chirp update_record:0.4 publish_content:0.3
n:civic read_record:-0.3 dispatch_responder:0.5 sign_document:0.5
n:claim read_record:0.4 read_file:-0.3 create_record:0.4 update_record:0.3 transfer_funds:0.3 request_payment:0.6 revoke_access:-0.4
n:clear write_file:0.5 cancel_event:0.6
n:cli modify_infrastructure:0.4
n:climate read_device_state:0.3
n:clinic read_record:0.3 export_data:0.3 request_payment:0.3 submit_clinical_order:0.4
n:clone create_record:0.3
n:close interact_with_ui:-0.3 control_device:0.4 update_agent_state:0.5
n:cloud read_file:0.3 lookup_public_info:0.3 share_resource:0.3
n:cluster read_telemetry:0.4
n:code read_file:-0.6 lookup_public_info:0.7 read_secret:0.4 create_record:-0.3 issue_credit:0.5 create_credential:0.3 revoke_credential:0.4 compute_output:0.5
n:coin transfer_funds:0.3 execute_trade:0.4 grant_access:0.3
n:collect export_data:0.3 charge_payment:0.7
n:collection read_record:-0.8 query_database:0.5 inspect_system:0.9 create_record:-1 alter_schema:1.2 provision_infrastructure:0.3
n:command execute_sql:1.2 run_shell_command:-0.7
n:comment update_record:0.4
n:commit commit_code:0.3 compute_output:0.3
n:compare read_record:-0.6 read_file:0.6 read_telemetry:-0.3 inspect_system:0.3 lookup_public_info:0.5 compute_output:0.9
n:config compute_output:0.5
n:connect escalate_to_human:0.4 authenticate:0.3
n:connection read_telemetry:0.3 authenticate:0.5
n:console read_telemetry:0.4
n:contact read_record:0.6 delete_record:0.3 bulk_delete_records:0.3
n:contract execute_code:0.5
n:control control_device:0.4
n:convert lookup_public_info:0.4
n:copy backup_data:0.3 write_file:0.6
n:count query_database:1.1 read_telemetry:0.4
n:coupon create_record:0.3 issue_credit:0.3
n:create lookup_public_info:-0.3 create_record:0.7 alter_schema:0.6 draft_message:0.3 send_bulk_email:-0.3 schedule_event:0.3 provision_infrastructure:0.9 modify_infrastructure:0.5 deploy_code:-0.3 configure_monitoring:0.4 register_webhook:0.8
n:credit issue_credit:0.3
n:crm inspect_system:0.3 create_record:0.5
n:crossing control_device:0.4
n:customer delete_record:-0.3 revoke_credential:0.4 control_device:0.4
n:dashboard read_record:0.5
n:data read_record:0.3 query_database:0.3 read_telemetry:-0.3 place_order:0.4
n:database backup_data:0.6 execute_trade:-0.3 modify_infrastructure:-0.3 terminate_infrastructure:0.7 create_credential:0.5
n:date compute_output:0.4
n:day update_record:0.3 cancel_event:0.9 compute_output:0.6
n:daybook share_resource:0.3 schedule_event:0.7 control_device:-0.3
n:deactivate revoke_credential:0.3
n:deck deploy_code:0.4
n:definition read_file:0.3 inspect_system:0.5 lookup_public_info:-0.4
n:delete read_file:-0.3 update_record:-0.3 bulk_delete_records:1.4 alter_schema:-0.4 delete_file:1.3 modify_infrastructure:0.4 terminate_infrastructure:1.4 deactivate_user:0.4
n:delivery read_telemetry:0.7
n:dependency install_software:0.3
n:deploy read_telemetry:0.4 grant_access:0.3 create_credential:0.3
n:deposit refund_payment:0.3
n:describe read_record:-0.3 inspect_system:1.1
n:desk delete_record:0.3 send_message:0.3 dispatch_responder:0.3 modify_infrastructure:-0.3 control_device:0.4 sign_document:0.5
n:desktop read_record:-0.3 inspect_system:0.8 read_device_state:0.3 write_file:0.3 interact_with_ui:0.3
n:destroy bulk_delete_records:-0.3 terminate_infrastructure:1
n:details read_record:0.5 inspect_system:-0.5
n:detect compute_output:0.7
n:device control_device:-0.3
n:diagnostic read_file:0.3
n:diff read_record:0.3 compute_output:0.7
n:directory inspect_system:0.4
n:disable modify_infrastructure:0.4 control_service:0.4 change_security_policy:0.4
n:discount issue_credit:0.5
n:disk read_telemetry:0.4 inspect_system:0.6
n:dispute update_record:0.6 refund_payment:0.6
n:distance compute_output:0.6
n:dm send_message:0.4
n:dns inspect_system:0.6 export_data:-0.3 modify_infrastructure:0.6
n:document read_file:0.3 update_record:0.3 write_file:0.3
n:domain lookup_public_info:0.3 place_order:0.5
n:donor send_email:0.4
n:download read_file:0.6 export_data:0.3
n:draft create_record:0.5 update_record:-0.7 draft_message:1.4 send_email:0.3 post_comment:-0.3 compute_output:0.6
n:drain register_webhook:0.4
n:drive read_record:0.3 export_data:0.6 delete_file:0.3 share_resource:0.5
n:driver post_comment:0.4
n:drone read_device_state:-0.3 control_device:0.8
n:drop bulk_delete_records:0.4 alter_schema:0.3 cancel_event:0.3 control_device:0.3 update_agent_state:0.3
n:drug read_record:-0.4 lookup_public_info:0.8
n:dump inspect_system:0.5 export_data:-0.3 backup_data:0.4
n:edit publish_content:0.4 modify_order:0.3 compute_output:0.4
n:email read_record:0.3 send_email:0.4 send_bulk_email:0.5
n:emergency control_device:0.6
n:employee deactivate_user:0.4
n:empty bulk_delete_records:0.3 delete_file:0.3
n:enable update_record:-0.4 merge_code:0.4 control_device:0.4 sign_document:0.4
n:endpoint inspect_system:-0.4 lookup_public_info:0.6 register_webhook:0.3
n:energy read_record:-0.3 read_device_state:0.4
n:enroll create_record:-0.5 update_record:0.6 send_bulk_email:0.4
n:entry update_record:0.7 publish_content:0.7 create_credential:-0.3
n:env inspect_system:-0.3 read_secret:0.7
n:envelope update_record:0.4 delete_record:0.3 send_email:0.3 cancel_order:-0.3
n:erp read_record:0.5 read_file:-0.3 update_record:0.5 export_data:0.4 write_file:-0.3 transfer_funds:0.3
n:error read_record:0.3 lookup_public_info:0.4
n:estimate lookup_public_info:1.2 issue_credit:-0.3
n:evaluate compute_output:0.3
n:event read_record:-0.5 query_database:0.4 read_telemetry:1.1 inspect_system:0.4 create_record:0.3 publish_content:-0.4 cancel_event:0.4 trigger_workflow:0.6
n:everything bulk_delete_records:-0.3 export_data:0.3 control_service:0.4
n:execute query_database:0.3
n:execution read_telemetry:0.4 inspect_system:-0.4
n:explain lookup_public_info:0.9 compute_output:1
n:export read_record:0.3 read_secret:0.4 export_data:1.1
n:extend modify_order:0.3
n:extract fetch_web_page:0.8 export_data:0.4 compute_output:-0.4
n:featureflag read_record:0.3
n:fee compute_output:0.8
n:feed lookup_public_info:0.3 fetch_web_page:0.3 update_record:-0.3 control_device:0.6
n:fetch read_message:0.5 read_telemetry:0.4 fetch_web_page:0.3
n:file read_record:0.3 create_record:0.4 write_file:0.3 delete_file:0.4 commit_code:0.4 interact_with_ui:0.3 sign_document:0.8 compute_output:-0.4
n:find read_record:-0.6 read_message:0.3 read_file:0.5 query_database:0.8 lookup_public_info:1.3 compute_output:0.3
n:finder lookup_public_info:0.3
n:finding read_record:0.4 update_record:0.3 control_service:-0.4 change_security_policy:0.7
n:fine sign_document:0.3
n:firewall change_security_policy:0.3
n:firmware control_device:0.3
n:first transfer_funds:0.3
n:flag read_record:-0.7 read_telemetry:0.6 inspect_system:0.8 update_record:-0.3 delete_record:0.6 modify_infrastructure:0.9
n:fleet control_device:0.4
n:flow read_record:0.3
n:flush bulk_delete_records:0.4
n:folder update_record:0.4
n:folio update_record:0.3 place_order:0.3 modify_order:0.4
n:force create_credential:0.3
n:forecast read_record:0.3 lookup_public_info:0.7 compute_output:-0.5
n:forge read_record:0.4 trigger_workflow:0.4 commit_code:0.4 merge_code:0.4
n:forget revoke_credential:0.3
n:form lookup_public_info:0.7 send_bulk_email:0.3 interact_with_ui:0.4
n:forward register_webhook:0.4 merge_code:0.4 run_shell_command:0.3
n:free read_record:0.3
n:gate update_record:0.4 change_security_policy:0.6
n:gather schedule_event:0.3 cancel_order:0.3 sign_document:-0.3
n:generate create_credential:-0.3 compute_output:0.8
n:geocode lookup_public_info:0.5
n:get read_record:0.8 read_message:0.5 read_file:0.9 query_database:0.6 read_telemetry:1.4 inspect_system:1 read_device_state:1.2 lookup_public_info:1.3 fetch_web_page:0.9 read_secret:0.8 update_record:-0.4 compute_output:0.6
n:giftcard issue_credit:0.4
n:glossary create_record:0.4
n:go read_file:0.4 fetch_web_page:0.4
n:grain trigger_workflow:0.4
n:grant issue_credit:0.7 change_security_policy:0.4
n:graph query_database:0.5 execute_sql:0.3
n:graphql query_database:0.4
n:gridbook read_record:0.4 create_record:0.3
n:group create_record:0.3 change_security_policy:0.4
n:guest create_record:-0.4 create_user:0.3 grant_access:0.3 revoke_access:0.3 create_credential:0.4 revoke_credential:0.4
n:hall lookup_public_info:0.4 schedule_event:0.3 sign_document:0.5
n:halt deploy_code:0.3
n:harbor lookup_public_info:0.4 update_record:0.5 transfer_funds:0.4 manage_subscription:0.3 execute_trade:0.4 revoke_access:-0.3
n:hash read_file:0.4
n:head read_file:0.3
n:health read_record:-0.3 read_telemetry:1.1
n:hearth read_telemetry:0.3
n:heartline read_record:0.5 delete_record:0.4
n:herd read_device_state:0.3
n:history query_database:-0.3 read_telemetry:1
n:hold update_record:0.3 change_security_policy:0.7
n:home read_telemetry:0.3
n:host lookup_public_info:0.3 control_service:-0.3 change_security_policy:0.7
n:http inspect_system:-0.3 lookup_public_info:0.4 fetch_web_page:0.6 delete_record:0.4
n:hub read_file:0.3 commit_code:0.4
n:human escalate_to_human:0.3
n:identity deactivate_user:0.3 authenticate:0.3
n:image read_record:-0.7 read_file:0.4 inspect_system:0.5 update_record:-0.3 delete_record:-0.3 terminate_infrastructure:0.4 trigger_workflow:0.3 compute_output:1.3
n:import update_record:0.5
n:inbox read_record:0.6 read_message:0.4 send_email:-0.3 send_message:0.3
n:incident read_telemetry:0.5 dispatch_responder:0.6
n:index query_database:0.5 read_telemetry:0.3 provision_infrastructure:0.3 terminate_infrastructure:0.6
n:info read_record:-0.5 read_file:0.4 inspect_system:0.8 lookup_public_info:0.5 interact_with_ui:-0.4
n:insert create_record:0.5 execute_sql:0.3
n:install run_shell_command:0.5
n:instance control_service:0.5
n:insurance read_file:-0.3 update_record:0.5 request_payment:0.4 sign_document:0.5
n:interaction read_record:-0.4 lookup_public_info:0.7 compute_output:0.3
n:interest read_record:-0.3 compute_output:0.7
n:inventory read_record:0.4 inspect_system:0.5
n:invite update_record:0.4 share_resource:0.3 send_bulk_email:0.3 create_user:0.4
n:invoice create_record:0.3 update_record:0.5 charge_payment:0.4
n:invoke execute_code:0.3
n:ip lookup_public_info:0.7
n:issue send_bulk_email:0.3 issue_credit:0.4 create_credential:0.7
n:item read_record:-0.3 lookup_public_info:0.3 read_secret:0.3 update_record:-0.5 restore_data:0.4 modify_order:0.5
n:job publish_content:0.3
n:join merge_code:0.4 grant_access:-0.3
n:key query_database:0.5 grant_access:0.8 revoke_access:0.6 create_credential:0.7 revoke_credential:0.4
n:keystone update_record:-0.4 send_message:0.4 publish_content:0.3 sign_document:0.4
n:kill control_service:0.8
n:kite control_device:0.4
n:kv query_database:0.4
n:lab place_order:-0.3 submit_clinical_order:0.4
n:label read_record:-0.4 read_telemetry:0.3 refund_payment:0.4
n:lane lookup_public_info:0.4
n:language lookup_public_info:-0.3 compute_output:0.7
n:latest read_record:0.9 inspect_system:-0.3 read_device_state:0.4
n:launch provision_infrastructure:0.5
n:lease update_record:0.3
n:leave create_record:0.3 post_comment:0.4
n:letter sign_document:0.4
n:library lookup_public_info:0.4
n:limit change_security_policy:0.3
n:line read_record:-0.3 inspect_system:0.3 update_record:0.4 modify_order:0.4 deactivate_user:-0.3
n:link fetch_web_page:0.7 create_record:0.5 share_resource:0.4 request_payment:0.6 compute_output:-0.3
n:list read_record:1.2 read_message:0.3 read_file:0.8 read_telemetry:1.5 inspect_system:1.8 read_device_state:0.4 lookup_public_info:0.5 fetch_web_page:-0.3 update_record:0.4
n:listing read_record:-0.5 lookup_public_info:0.6 publish_content:0.3
n:live lookup_public_info:0.5
n:lms deactivate_user:0.4 grant_access:0.3
n:load read_file:-0.4 update_record:0.4 issue_credit:0.3 place_order:0.3 deploy_code:0.3 control_device:0.5
n:loan schedule_event:-0.3 compute_output:0.5
n:location read_record:-0.3 read_device_state:0.6
n:lock read_device_state:-0.3 read_secret:0.4 update_record:-0.4 control_service:0.4 deactivate_user:0.6 authenticate:0.3
n:log read_file:0.6 read_telemetry:1.1 fetch_web_page:0.3 create_record:0.6 send_message:-0.3 register_webhook:0.7 create_credential:-0.3
n:login read_secret:0.3 create_user:0.3 create_credential:0.5 revoke_credential:0.3
n:logout authenticate:0.3
n:lookup read_record:-0.3 read_telemetry:0.3 lookup_public_info:1.3
n:loom read_file:0.3
n:loss read_record:0.3 execute_trade:0.4
n:loyalty issue_credit:0.4
n:mail read_message:0.3 create_record:0.3 delete_record:0.5 bulk_delete_records:0.3
n:make create_record:-0.3 send_message:0.4 grant_access:0.3 update_agent_state:0.4
n:manage read_record:0.3 inspect_system:0.3 bulk_delete_records:0.3 modify_infrastructure:-0.3 control_service:0.7 create_user:0.6
n:manager read_file:0.3 share_resource:0.3
n:manifest inspect_system:0.4
n:many create_record:0.4 update_record:0.5 delete_record:0.3 execute_sql:0.4 write_file:-0.4
n:map inspect_system:0.3 fetch_web_page:0.4 create_record:0.3
n:mass lookup_public_info:-0.3 compute_output:0.6
n:match lookup_public_info:0.3
n:mate read_device_state:0.3 control_device:0.5
n:matrix lookup_public_info:0.3 update_record:-0.4 compute_output:0.9
n:meeting read_message:0.4 read_file:0.4
n:member inspect_system:0.3 delete_record:-0.4 send_bulk_email:0.3 deactivate_user:0.5 grant_access:0.3 revoke_access:0.6
n:membership manage_subscription:0.8 control_service:-0.3
n:memory export_data:0.3 modify_infrastructure:0.4
n:mentions read_message:0.5 publish_content:-0.4
n:merge update_record:-0.3 delete_record:0.4 commit_code:0.5 merge_code:1
n:message delete_record:0.3 send_email:-0.3 send_message:0.8 trigger_workflow:0.4
n:metadata read_file:0.4
n:meter read_device_state:0.8 control_device:-0.5
n:metric query_database:0.3 read_telemetry:0.7
n:mfa change_security_policy:0.3
n:mode share_resource:0.3 control_device:0.3
n:model provision_infrastructure:0.4
n:module inspect_system:0.5 install_software:-0.3
n:money request_payment:0.3
n:mortgage lookup_public_info:0.4 schedule_event:-0.3 compute_output:0.4
n:move read_record:0.3 delete_record:0.4 control_device:0.8
n:music read_record:0.5 lookup_public_info:-0.4 update_record:0.4
n:nearby lookup_public_info:0.6 create_record:-0.3
n:nest lookup_public_info:0.3 dispatch_responder:0.5
n:new create_record:0.3 create_user:0.3
n:newsletter send_bulk_email:0.4
n:nimbus inspect_system:0.5 provision_infrastructure:0.4
n:node read_telemetry:0.4 control_service:0.5
n:noodle schedule_event:0.4
n:note read_record:0.3 read_file:0.3 create_record:-0.3 update_record:0.4 share_resource:0.4 post_comment:0.5 update_agent_state:0.7
n:notebook execute_code:0.8
n:notification read_record:0.5
n:notify send_message:0.3
n:number read_secret:0.4 update_record:0.3 compute_output:0.7
n:object read_record:-0.7 read_file:1.4 delete_record:-0.6 write_file:0.7 delete_file:0.9
n:off cancel_event:0.4 issue_credit:0.3 trigger_workflow:-0.3
n:offboard deactivate_user:0.3
n:offer sign_document:0.9
n:oncall send_message:0.5
n:open read_file:0.3 create_record:-0.4 update_record:0.6 share_resource:0.3 commit_code:0.4 control_device:0.5
n:option inspect_system:-0.4 lookup_public_info:0.5
n:orbit deploy_code:0.4
n:order create_record:0.4 refund_payment:0.4 execute_trade:0.7 place_order:0.3 cancel_order:0.4 submit_clinical_order:0.7
n:org read_record:0.5 deactivate_user:0.4
n:out update_record:0.4 dispatch_responder:0.5 change_security_policy:0.3
n:output read_record:-0.4 read_telemetry:0.7 read_device_state:0.3
n:override create_record:-0.3 update_record:0.6
n:package lookup_public_info:0.3 publish_content:0.4 manage_subscription:0.3 deploy_code:-0.3
n:page read_record:0.5 lookup_public_info:1.1 fetch_web_page:0.3 share_resource:0.5 send_message:0.6 dispatch_responder:-0.5
n:palm delete_record:0.3 control_device:0.6
n:parcel lookup_public_info:0.3 modify_order:0.6
n:parlor schedule_event:0.3 escalate_to_human:0.4
n:parse read_file:0.5
n:password create_credential:-0.3 compute_output:1
n:patch commit_code:0.5
n:path compute_output:0.5
n:patient read_record:0.3 create_record:0.6 update_record:-0.4 send_email:-0.3 send_message:0.4
n:pause update_record:0.6 manage_subscription:0.3
n:payment charge_payment:0.4 request_payment:0.3 refund_payment:0.3
n:payroll trigger_workflow:0.3
n:pdf write_file:0.7
n:peek read_record:0.4 read_file:0.3
n:people transfer_funds:0.3
n:permission read_record:0.4
n:pg query_database:-0.3 read_telemetry:0.6 inspect_system:0.4 control_service:0.3
n:pigeon read_message:0.3 update_record:0.4
n:pilot write_file:0.4 interact_with_ui:0.5
n:pin change_security_policy:0.4
n:ping lookup_public_info:0.3 modify_order:0.3
n:pip run_shell_command:0.3
n:pipeline read_record:0.8 inspect_system:-0.5
n:place update_record:0.3 write_file:-0.4 execute_trade:0.3 place_order:0.4 change_security_policy:0.3
n:plan read_record:-0.4 inspect_system:0.6 lookup_public_info:0.6 update_record:-0.4 write_file:-0.3 schedule_event:0.3 manage_subscription:0.8 compute_output:0.6 update_agent_state:0.3
n:play control_device:0.4
n:playlist update_record:0.3
n:pod read_telemetry:0.5
n:point read_device_state:0.4 restore_data:0.3 issue_credit:0.3 modify_infrastructure:-0.5 control_device:0.5
n:policy read_record:0.9 write_file:-0.3 manage_subscription:1 change_security_policy:0.7 sign_document:0.4 compute_output:-0.3
n:port update_record:0.6 run_shell_command:0.3
n:position read_record:-0.3 read_device_state:0.8 lookup_public_info:0.3
n:post read_message:0.4 delete_record:0.4 send_email:0.5 send_bulk_email:-0.3 publish_content:0.4 place_order:0.5
n:postal read_message:0.3 update_record:0.4
n:pr commit_code:0.3
n:practice lookup_public_info:0.3
n:prescription update_record:0.4 place_order:0.4
n:presign share_resource:0.7
n:preview compute_output:0.6
n:price update_record:0.4
n:process read_telemetry:0.5 inspect_system:-0.4
n:profile read_record:0.3 lookup_public_info:0.4
n:project inspect_system:0.5 update_record:-0.4 provision_infrastructure:0.3 update_agent_state:0.9
n:promote place_order:0.3 deploy_code:0.4
n:property publish_content:0.3
n:provider lookup_public_info:0.3
n:provision create_user:0.3
n:public publish_content:0.5 change_security_policy:0.4
n:publish create_record:-0.6 update_record:0.3 publish_content:1 deploy_code:0.4 trigger_workflow:0.8
n:pull read_secret:0.3
n:pullrequest read_record:0.3 commit_code:0.3
n:purge modify_infrastructure:0.7 control_service:0.7
n:purse transfer_funds:0.3
n:push write_file:0.3 publish_content:0.3
n:put create_record:0.3 write_file:0.3
n:query read_file:-0.4 query_database:1 read_telemetry:0.4 inspect_system:0.5
n:queue read_record:0.7 read_telemetry:0.4 inspect_system:-0.3
n:quillbrook execute_trade:0.4 sign_document:0.4
n:quota read_record:-0.5 inspect_system:0.8
n:quote lookup_public_info:0.5 update_record:-0.3 compute_output:0.3
n:raise place_order:0.3
n:random read_record:-0.3 compute_output:1.1
n:range read_file:0.4 read_telemetry:0.3 lookup_public_info:-0.3 write_file:0.5 compute_output:0.3
n:rate read_record:-0.3 read_device_state:0.6 lookup_public_info:0.6 update_record:-0.8 post_comment:0.9 compute_output:0.3
n:read read_record:-0.6 read_message:0.5 read_file:1.2 query_database:0.8 read_telemetry:0.6 inspect_system:-0.6 read_device_state:0.9 lookup_public_info:0.3 fetch_web_page:0.6
n:recall read_record:0.8
n:recipe create_record:-0.3 update_record:0.4 control_service:-0.3 register_webhook:0.3
n:record update_record:0.3 export_data:0.3 send_message:-0.4 modify_infrastructure:1.1
n:redeem place_order:0.4
n:redirect update_record:-0.3 modify_order:0.5
n:reel manage_subscription:0.3 control_device:0.4
n:reference read_file:0.7 lookup_public_info:-0.7
n:refill place_order:0.4
n:refund refund_payment:0.5
n:regex update_record:-0.3 compute_output:0.6
n:region inspect_system:-0.8 lookup_public_info:1 backup_data:0.4
n:register create_record:-0.4 place_order:0.4 create_user:0.5 sign_document:0.7
n:release read_record:0.6 inspect_system:-0.3 delete_record:0.4 share_resource:0.3 publish_content:0.3 terminate_infrastructure:-0.3 control_device:0.3
n:remind send_email:0.5 send_message:-0.3 schedule_event:0.3 request_payment:0.4
n:remove delete_record:-0.4 bulk_delete_records:0.3 delete_file:0.3 deactivate_user:0.9 revoke_access:1.1 compute_output:0.4
n:rename alter_schema:0.3 write_file:0.4
n:render execute_code:0.5
n:renew manage_subscription:0.4 place_order:0.4 change_security_policy:-0.3 sign_document:0.3
n:rent charge_payment:0.3
n:replace update_record:-0.3 write_file:0.4 execute_trade:0.5
n:reply read_message:0.5 draft_message:0.6 send_email:0.6 publish_content:0.3
n:repo read_file:0.6
n:report read_telemetry:0.5 read_device_state:-0.3 lookup_public_info:-0.3 create_record:0.3 refund_payment:0.3 compute_output:0.4
n:repository compute_output:0.3
n:request read_record:0.7 inspect_system:-0.5 schedule_event:0.4 escalate_to_human:0.5
n:reserve schedule_event:0.4 execute_trade:0.5 place_order:-0.4
n:reset modify_infrastructure:0.4 create_credential:0.6
n:resize modify_infrastructure:0.3
n:resolve lookup_public_info:0.5
n:resource read_file:0.4 modify_infrastructure:0.3
n:respond update_record:0.5
n:response run_shell_command:0.3
n:restore restore_data:1 write_file:0.3
n:results read_record:0.7 read_telemetry:0.4 inspect_system:-0.4 share_resource:0.3
n:resume read_file:0.5
n:return sign_document:1
n:reveal read_secret:0.6
n:reverse update_record:0.3 write_file:-0.3 charge_payment:-0.3 refund_payment:0.8
n:review lookup_public_info:0.3 post_comment:0.4 escalate_to_human:0.4
n:revoke revoke_access:0.5 revoke_credential:0.7
n:ride read_record:0.7 lookup_public_info:-0.6
n:road read_device_state:0.3 control_device:0.5
n:roaming manage_subscription:0.5
n:robot fetch_web_page:0.6 authenticate:0.4
n:role grant_access:0.3 revoke_access:0.5
n:rollback restore_data:0.4
n:rollout read_record:-0.3 modify_infrastructure:0.5 deploy_code:0.7
n:room read_record:0.5 read_device_state:0.3 grant_access:0.3 revoke_credential:0.3
n:rotate update_record:0.3
n:route inspect_system:0.5 lookup_public_info:-0.3 update_record:-0.3 configure_monitoring:0.6
n:row query_database:0.6 update_record:0.6 write_file:0.6
n:rule inspect_system:0.4 lookup_public_info:0.4 change_security_policy:0.7
n:run read_record:0.6 query_database:0.3 inspect_system:-0.4 lookup_public_info:-0.5 create_record:0.3 update_record:-0.4 execute_sql:0.6 schedule_event:0.3 provision_infrastructure:0.3 deploy_code:0.4 trigger_workflow:0.5 execute_code:0.4
n:salary update_record:0.7 transfer_funds:-0.4
n:sales lookup_public_info:0.4
n:sample read_record:-0.5 query_database:0.3 read_device_state:0.4 execute_code:0.3 control_device:0.4
n:sandbox read_file:0.5
n:save create_record:1 backup_data:0.5 write_file:-0.4 commit_code:0.3 create_credential:0.5
n:scale modify_infrastructure:0.6
n:scan read_record:-0.3 read_file:0.3 query_database:0.3 read_telemetry:0.6 update_record:0.3 trigger_workflow:0.9 compute_output:0.5
n:scene trigger_workflow:0.3 control_device:-0.3
n:schedule create_record:0.3 send_bulk_email:0.3 schedule_event:0.3 compute_output:0.8
n:schema lookup_public_info:0.4
n:score lookup_public_info:0.8
n:screen interact_with_ui:0.4
n:screenshot read_device_state:0.6 fetch_web_page:0.3
n:script execute_sql:0.3 execute_code:-0.4 run_shell_command:0.3 interact_with_ui:0.3
n:seal update_record:-0.3 control_service:0.9
n:search read_record:0.6 read_message:0.4 read_file:0.4 query_database:0.7 lookup_public_info:1.3
n:secret read_file:-0.3 inspect_system:0.4 read_secret:0.3 share_resource:0.3 create_credential:0.4 revoke_credential:0.3
n:select query_database:0.4 place_order:-0.3 modify_order:0.3
n:send export_data:0.3 send_email:0.5 send_bulk_email:0.9 send_message:0.3 transfer_funds:0.5 request_payment:0.3
n:service read_record:-0.3 read_telemetry:0.9 lookup_public_info:-0.4 place_order:0.3 revoke_access:0.3
n:serviceaccount read_record:-0.5 inspect_system:0.5
n:session read_record:-0.6 read_telemetry:0.6 control_service:0.3 trigger_workflow:-0.3 execute_code:0.5 authenticate:0.7
n:set create_record:0.3 write_file:-0.3 modify_infrastructure:0.8 change_security_policy:0.5 commit_code:0.4 control_device:1.1 sign_document:-0.3 update_agent_state:0.8
n:sftp read_file:0.5 delete_file:0.3
n:share read_secret:-0.3 share_resource:0.9 send_email:0.3 grant_access:0.5
n:sharelink publish_content:0.4
n:sheet read_record:0.3 read_file:-0.3 export_data:0.3 compute_output:0.3
n:shelf manage_subscription:0.3 control_device:0.4
n:ship modify_order:0.3 register_webhook:0.3
n:show inspect_system:0.3
n:sign publish_content:0.3 sign_document:0.3
n:signature update_record:0.4
n:silence control_device:0.6
n:sim change_security_policy:-0.3 create_credential:0.4 revoke_credential:0.4
n:siren dispatch_responder:0.4
n:site fetch_web_page:0.4
n:skylark place_order:0.3 modify_order:0.4
n:slot read_record:0.3
n:slow query_database:-0.4 read_telemetry:0.7
n:snapshot read_device_state:0.5 delete_record:-0.4 backup_data:1 write_file:-0.4 share_resource:0.3 terminate_infrastructure:0.4
n:source read_record:0.6
n:spreadsheet read_file:0.4
n:sql query_database:0.3
n:stack lookup_public_info:0.4
n:staff read_file:0.3 update_record:0.3
n:start publish_content:0.3 control_service:-0.3 trigger_workflow:0.7 authenticate:0.4 control_device:0.7
n:stat read_record:-0.3 read_telemetry:1 inspect_system:0.5
n:state read_record:-0.4 inspect_system:0.6
n:statement read_record:-0.5 read_file:0.3 lookup_public_info:0.4 update_record:0.3
n:station read_record:-0.5 read_device_state:0.6 lookup_public_info:0.4 create_record:-0.3 update_record:0.5
n:status read_record:0.8 read_file:-0.5 read_telemetry:0.7 inspect_system:0.3 read_device_state:0.9
n:statuspage publish_content:0.4
n:stock read_record:0.8 update_record:0.6 transfer_funds:-0.5
n:stop share_resource:0.5 execute_trade:0.4 control_device:0.5
n:storage read_telemetry:0.6
n:student update_record:0.5
n:submission read_file:0.3
n:submit create_record:-0.4 update_record:0.3 deploy_code:0.4 http_request:0.3 interact_with_ui:0.5 sign_document:0.5
n:subscribe register_webhook:0.3
n:subscription charge_payment:0.3 manage_subscription:0.5
n:suggest read_record:0.3 create_credential:-0.3 compute_output:0.4
n:summarize read_message:0.5
n:summary read_telemetry:0.3 lookup_public_info:0.8 update_record:-0.5
n:supervisor escalate_to_human:0.6
n:survey compute_output:0.4
n:suspend update_record:0.4
n:swap transfer_funds:0.3 create_credential:0.3
n:switch control_device:-0.3 update_agent_state:1.1
n:symbol update_record:-0.4 write_file:0.9
n:tab interact_with_ui:-0.3 update_agent_state:0.6
n:table read_file:0.5 query_database:0.5 inspect_system:-0.4 lookup_public_info:0.3 export_data:0.4 schedule_event:0.4
n:tag read_record:0.3 inspect_system:0.3 delete_record:-0.3 terminate_infrastructure:0.4
n:tail read_telemetry:0.7
n:take control_device:0.4
n:task read_telemetry:0.4 update_record:0.4 interact_with_ui:0.4
n:team read_record:0.4 inspect_system:-0.4
n:temperature read_device_state:0.3 lookup_public_info:-0.3 update_record:-0.5 control_device:0.7
n:template execute_code:0.8
n:tenant deactivate_user:0.4
n:terminal run_shell_command:0.3
n:terminate update_record:0.3 control_service:0.3
n:test read_telemetry:0.4 read_device_state:0.3 update_record:-0.3 send_email:0.4 place_order:-0.3 submit_clinical_order:0.4 compute_output:0.5
n:text lookup_public_info:0.5 fetch_web_page:0.3 interact_with_ui:0.3 compute_output:0.5
n:think compute_output:0.4
n:thread read_message:0.7 bulk_delete_records:0.3 send_message:-0.3
n:ticket create_record:0.7 send_email:0.4 place_order:0.3 modify_order:0.3 cancel_order:0.4
n:time lookup_public_info:-0.3 restore_data:0.3 compute_output:0.4
n:timeline read_record:0.5 update_record:-0.3
n:timeoff read_record:0.3
n:todo create_record:0.3
n:toggle modify_infrastructure:0.4
n:token read_secret:-0.4 authenticate:0.5 compute_output:0.4
n:top read_record:0.4 read_telemetry:0.8 inspect_system:-0.3 fetch_web_page:-0.5
n:topic inspect_system:-0.3 lookup_public_info:0.5
n:town lookup_public_info:0.4 schedule_event:0.3 sign_document:0.5
n:track read_device_state:0.3 lookup_public_info:0.7 post_comment:-0.3
n:traffic deploy_code:0.5
n:transcript read_record:-0.7 read_message:0.8 fetch_web_page:0.4
n:transfer update_record:0.3 share_resource:0.3 escalate_to_human:0.4 modify_order:0.4 change_security_policy:0.3 grant_access:0.4
n:translate write_file:0.5
n:trash update_record:-0.4 delete_record:0.6 delete_file:0.6
n:travel issue_credit:0.4
n:trigger dispatch_responder:0.3
n:trip read_record:0.8 lookup_public_info:-0.5 update_record:0.3 place_order:0.3 modify_order:0.4
n:tw inspect_system:0.3 update_record:0.4
n:uninstall delete_record:0.3 install_software:0.4
n:unit update_record:-0.3 dispatch_responder:0.8
n:unlock authenticate:0.4
n:up schedule_event:0.9 cancel_order:0.3 sign_document:-0.3
n:update update_record:0.4 draft_message:0.6 transfer_funds:-0.3 modify_infrastructure:0.6 configure_monitoring:0.3 control_device:0.3
n:upgrade charge_payment:0.3 manage_subscription:0.7 modify_order:0.3 modify_infrastructure:-0.3 install_software:0.3
n:upload write_file:0.3 publish_content:0.5 commit_code:0.5 interact_with_ui:0.4 compute_output:-0.3
n:upsert create_record:-0.4 update_record:0.8 modify_infrastructure:0.3
n:url fetch_web_page:0.5 share_resource:0.7 register_webhook:0.4
n:usage read_record:1.1 read_telemetry:-0.3 inspect_system:0.5 read_device_state:0.3
n:user read_telemetry:-0.3 inspect_system:0.8 update_record:0.5 dispatch_responder:0.3 create_user:0.8 deactivate_user:0.6
n:validate inspect_system:-0.3 compute_output:0.6
n:values read_telemetry:0.4
n:variable publish_content:0.3
n:vat sign_document:0.3
n:vault terminate_infrastructure:0.5 revoke_credential:-0.3 authenticate:0.4 control_device:-0.3
n:vcs inspect_system:0.4 update_record:-0.3 commit_code:1 merge_code:0.3
n:vector read_record:0.5 update_record:0.4
n:vehicle lookup_public_info:0.4
n:vendor transfer_funds:0.3
n:verify authenticate:0.3 compute_output:0.4
n:version restore_data:0.3
n:video fetch_web_page:0.3 publish_content:0.5 compute_output:-0.3
n:view read_file:0.4
n:viewing schedule_event:0.3 cancel_event:0.5 cancel_order:-0.4
n:visit read_record:0.5 update_record:-0.4 schedule_event:0.7 cancel_event:0.5 cancel_order:-0.4
n:voice read_record:-0.4 lookup_public_info:0.5 create_record:0.3 send_message:0.4
n:voicemail send_message:0.4
n:void update_record:1 request_payment:-0.4 refund_payment:0.5 revoke_credential:0.7
n:volume modify_infrastructure:-0.5 control_device:0.8
n:wall read_telemetry:0.3 change_security_policy:0.3
n:wallet transfer_funds:0.6 request_payment:0.3
n:ward send_email:-0.3 send_message:0.4 submit_clinical_order:0.4
n:warehouse read_record:0.4 execute_sql:0.3
n:web write_file:0.4 interact_with_ui:0.5
n:webhook read_record:-0.3 read_telemetry:0.4 delete_record:0.4 register_webhook:0.4
n:whoami read_record:-0.4 inspect_system:0.8
n:wiki read_record:0.5 lookup_public_info:0.5 share_resource:0.6 dispatch_responder:-0.5
n:wipe bulk_delete_records:0.6 control_device:-0.3
n:wise create_record:0.5 send_email:-0.3 send_message:0.4
n:withdraw cancel_order:0.4
n:worker inspect_system:0.3
n:workflow read_record:0.6
n:workspace manage_subscription:0.3 modify_infrastructure:-0.4 control_service:0.4 update_agent_state:0.4
n:write update_record:0.3 execute_sql:0.3 write_file:-0.3 issue_credit:0.3 change_security_policy:0.5
n:zip read_device_state:0.3
n:zone modify_infrastructure:-0.5 control_device:0.6
p:account transfer_funds:0.3
p:action update_record:0.4 control_service:0.3
p:actor read_telemetry:0.4
p:address lookup_public_info:0.5 modify_order:0.6 sign_document:0.3
p:age update_record:-0.3
p:altitude control_device:0.4
p:amount read_record:-0.6 update_record:-0.3 transfer_funds:1.1 charge_payment:1 request_payment:1.2 refund_payment:0.5 issue_credit:0.7
p:app read_record:0.3 deploy_code:0.7 revoke_access:0.3
p:archive write_file:0.3
p:args trigger_workflow:-0.3 execute_code:0.5
p:asset delete_file:0.3
p:auto provision_infrastructure:0.3
p:base read_file:0.3 commit_code:0.4
p:body update_record:-0.4 write_file:0.3 draft_message:0.3 send_email:0.5 send_message:0.5 http_request:0.3
p:branch read_record:0.3 inspect_system:-0.3 change_security_policy:0.3 commit_code:0.8 merge_code:0.4
p:bucket read_record:-0.3 read_file:0.7 update_record:-0.3 delete_record:-0.3 write_file:0.3 delete_file:0.8 share_resource:0.4 terminate_infrastructure:-0.3
p:build deploy_code:0.4
p:cabin modify_order:0.3
p:campaign read_telemetry:0.3
p:candidate send_email:0.3
p:card charge_payment:0.3 place_order:0.4 revoke_credential:0.5
p:category lookup_public_info:0.5
p:cell execute_code:0.3
p:celsius control_device:0.4
p:change merge_code:0.3
p:channel read_message:0.7 delete_record:0.3
p:charge refund_payment:0.3
p:cidr change_security_policy:0.3
p:city lookup_public_info:0.4
p:claim read_record:0.3 update_record:0.3 transfer_funds:0.3
p:cluster read_telemetry:0.5
p:code lookup_public_info:0.6 transfer_funds:0.3 execute_code:0.6 sign_document:0.4
p:cohort inspect_system:-0.3
p:collection read_record:-0.3 query_database:0.8 update_record:0.3
p:command lookup_public_info:0.3 execute_sql:0.4
p:comment post_comment:0.3
p:confirm bulk_delete_records:0.4
p:content write_file:0.3
p:conversation send_message:0.3
p:count read_file:0.3 modify_order:0.3
p:country inspect_system:-0.3 lookup_public_info:0.7
p:course update_record:0.4
p:currency charge_payment:0.3
p:customer read_record:0.4
p:cypher query_database:0.3
p:data write_file:0.3 compute_output:0.3
p:database read_record:-0.3 inspect_system:0.3 backup_data:0.3
p:date inspect_system:-0.3 create_record:0.5 schedule_event:0.3 compute_output:0.5
p:day read_record:0.4 lookup_public_info:0.6 update_record:-0.3 place_order:0.3 compute_output:-0.3
p:deployment modify_infrastructure:0.3
p:description create_record:0.6 request_payment:0.3
p:destination lookup_public_info:0.3 transfer_funds:0.3
p:device read_device_state:0.4 interact_with_ui:0.3 control_device:0.3
p:dispute refund_payment:0.3
p:document create_record:0.4 sign_document:0.3
p:domain read_device_state:-0.3 fetch_web_page:0.6 provision_infrastructure:0.3 change_security_policy:0.3
p:door read_telemetry:0.3
p:draft draft_message:0.4 send_email:0.4
p:drone control_device:0.4
p:drop place_order:0.3
p:drug lookup_public_info:0.3
p:dry deploy_code:0.4
p:due create_record:0.3
p:duration create_record:0.3
p:edit share_resource:0.3
p:effective update_record:0.4
p:email share_resource:0.7 send_email:0.3 create_user:0.9 grant_access:0.4
p:employee update_record:0.5 deactivate_user:0.3
p:end read_record:0.3 read_telemetry:0.3 schedule_event:0.6 compute_output:0.5
p:entity control_device:0.5
p:entry update_record:0.3 publish_content:0.3
p:envelope send_email:0.3
p:environment modify_infrastructure:0.3
p:event update_record:0.6 schedule_event:0.3 cancel_event:0.3 register_webhook:0.3
p:experiment read_record:0.4
p:expires share_resource:0.4
p:field query_database:0.3 read_device_state:0.3
p:file read_file:0.6 lookup_public_info:-0.3 share_resource:0.4
p:filter query_database:0.9 read_telemetry:0.5 bulk_delete_records:0.4
p:finding change_security_policy:0.3
p:floor read_device_state:0.3
p:folder read_message:0.4
p:form read_record:0.4
p:format export_data:0.6
p:formula compute_output:0.4
p:full fetch_web_page:0.3
p:goal update_agent_state:0.3
p:group change_security_policy:0.5
p:head read_file:0.3 commit_code:0.4
p:headers fetch_web_page:0.3
p:host read_telemetry:0.5 change_security_policy:0.5 authenticate:0.3
p:hours read_message:0.3
p:html draft_message:0.3
p:iban transfer_funds:0.3
p:id read_record:0.8 read_file:0.8 query_database:-0.6 read_telemetry:0.5 inspect_system:-0.6 read_device_state:0.3 lookup_public_info:-0.9 fetch_web_page:-0.9 read_secret:-0.5 create_record:-0.3 update_record:1.8 delete_record:0.3 bulk_delete_records:-0.6 execute_sql:-0.6 alter_schema:-0.6 backup_data:-0.3 send_email:0.9 send_bulk_email:0.3 post_comment:0.7 publish_content:0.6 schedule_event:0.3 cancel_event:0.4 refund_payment:0.6 place_order:0.8 modify_order:0.8 provision_infrastructure:-0.5 trigger_workflow:-0.3 configure_monitoring:-0.6 change_security_policy:0.5 install_software:-0.6 register_webhook:-0.4 commit_code:-0.3 run_shell_command:-0.4 http_request:-0.4 interact_with_ui:-0.6 create_user:-0.3 revoke_access:0.5 create_credential:-0.3 revoke_credential:0.5 authenticate:-0.4 control_device:0.4 sign_document:0.8 compute_output:-0.5 update_agent_state:-0.6
p:ids create_record:-0.3 update_record:0.5 bulk_delete_records:0.5
p:image compute_output:0.8
p:incident dispatch_responder:0.3
p:index terminate_infrastructure:0.3 update_agent_state:0.3
p:instance query_database:0.3 read_telemetry:0.7
p:interval read_telemetry:0.4
p:invoice update_record:0.3
p:ip lookup_public_info:0.3
p:isbn lookup_public_info:0.3
p:item read_record:-0.3
p:key read_record:-0.6 read_file:0.5 query_database:0.3 inspect_system:0.3 update_record:0.3 delete_record:0.3 write_file:0.3 delete_file:0.4 share_resource:0.3 modify_infrastructure:0.3
p:kg control_device:0.3
p:kind inspect_system:0.3 lookup_public_info:0.3
p:km lookup_public_info:0.3
p:label read_telemetry:0.3
p:language lookup_public_info:0.5 compute_output:0.5
p:lat read_record:-0.4 lookup_public_info:1
p:league lookup_public_info:0.4
p:length create_credential:-0.3 compute_output:0.5
p:level modify_infrastructure:-0.3 control_device:0.4
p:limit read_record:0.5 read_message:0.4 read_file:-0.3 query_database:1.1 fetch_web_page:-0.3 execute_trade:0.4
p:line read_record:-0.3 read_file:0.4 read_telemetry:0.5 lookup_public_info:0.3 manage_subscription:0.3 place_order:0.3
p:list create_record:0.5 draft_message:0.3
p:lng lookup_public_info:0.5
p:locator modify_order:0.5
p:lon lookup_public_info:0.5
p:manifest deploy_code:0.3
p:matchers configure_monitoring:0.3
p:matter change_security_policy:0.4
p:max read_file:0.5 lookup_public_info:0.3 compute_output:0.4
p:media publish_content:0.3
p:message delete_record:0.4 write_file:-0.3 send_email:0.3 trigger_workflow:0.6 commit_code:0.8
p:meter read_device_state:0.4
p:min compute_output:0.4
p:model compute_output:0.3
p:month read_record:0.4 read_file:0.3
p:mrn read_record:0.3
p:ms read_telemetry:0.3
p:msisdn read_record:0.3
p:name read_file:-0.3 lookup_public_info:0.6 create_record:0.9 delete_record:0.3 alter_schema:0.3 provision_infrastructure:0.4 modify_infrastructure:0.7 deploy_code:0.3 create_credential:0.5 control_device:-0.3
p:namespace read_record:-0.5 read_telemetry:0.6 inspect_system:0.7 deploy_code:0.4 compute_output:-0.3
p:new write_file:0.3 modify_order:0.6
p:node control_service:0.3
p:note create_record:0.4 request_payment:0.3
p:notify cancel_event:0.3
p:number read_record:0.7 inspect_system:-0.6 create_record:0.4 update_record:0.4 send_message:0.3 manage_subscription:0.4 modify_order:0.3 revoke_credential:0.3 compute_output:0.6
p:object inspect_system:0.3
p:off lookup_public_info:0.3
p:offer sign_document:0.3
p:office schedule_event:0.3
p:op control_device:0.3
p:operation read_record:-0.3 inspect_system:0.3 http_request:0.3
p:operator query_database:0.3 update_record:0.3
p:order update_record:-0.5 refund_payment:0.5 modify_order:1.1 cancel_order:0.3
p:org trigger_workflow:0.5
p:origin provision_infrastructure:0.3
p:owner read_record:0.5 commit_code:0.4
p:package run_shell_command:0.4
p:page read_record:0.3 share_resource:0.3 dispatch_responder:-0.3
p:password create_credential:0.3 authenticate:0.4
p:path read_record:-0.8 read_file:2.2 read_telemetry:-0.3 inspect_system:0.4 fetch_web_page:-0.4 write_file:0.8 commit_code:0.3
p:patient create_record:0.3 submit_clinical_order:0.6
p:pattern query_database:0.3 inspect_system:0.3 compute_output:0.3
p:payload trigger_workflow:0.3
p:per submit_clinical_order:0.3
p:percent issue_credit:0.4 modify_infrastructure:0.3
p:period query_database:0.3 inspect_system:-0.3 compute_output:0.3
p:photo publish_content:0.3
p:pickup place_order:0.3
p:pid control_service:0.3
p:pin change_security_policy:0.3 sign_document:0.4
p:pipeline trigger_workflow:0.5
p:place lookup_public_info:0.3 create_record:0.3
p:plan read_record:-0.3 inspect_system:0.3 create_record:-0.3 manage_subscription:0.6
p:playlist update_record:0.3
p:po update_record:0.3
p:policy read_record:0.4 manage_subscription:0.5
p:port change_security_policy:0.6
p:post place_order:0.3
p:prefix read_file:0.3
p:prescription update_record:0.3
p:price publish_content:0.3 execute_trade:0.9 place_order:-0.3
p:principal schedule_event:-0.3 compute_output:0.7
p:product lookup_public_info:0.4
p:profile trigger_workflow:0.3
p:project read_secret:0.3 update_agent_state:0.4
p:provider authenticate:0.3
p:public create_record:0.3
p:quantity update_record:0.3 execute_trade:0.5
p:query query_database:0.8 lookup_public_info:0.8
p:question query_database:0.4 execute_sql:0.3
p:queue read_record:0.5
p:radius lookup_public_info:0.7
p:range write_file:0.3
p:rate schedule_event:-0.3 compute_output:0.8
p:reason read_record:-0.3 update_record:1.3 cancel_event:0.4 refund_payment:0.4 change_security_policy:0.3
p:record update_record:0.4 modify_order:0.4
p:reference read_record:0.3 inspect_system:-0.3
p:region provision_infrastructure:0.5
p:relative read_file:0.3 write_file:0.3
p:repo read_record:0.3 read_file:0.6 inspect_system:0.4 commit_code:1.1 merge_code:0.4
p:reservation charge_payment:0.3 modify_order:0.6
p:resident read_record:0.3 submit_clinical_order:0.3
p:resource read_record:0.3 inspect_system:0.3 compute_output:-0.3
p:role share_resource:0.3 create_user:0.3 grant_access:0.4 create_credential:0.3
p:room schedule_event:0.3
p:root read_record:0.3
p:row update_record:0.3 write_file:0.3
p:rule read_telemetry:0.3 update_record:-0.3 change_security_policy:0.5
p:run deploy_code:0.6
p:scopes authenticate:0.3
p:script run_shell_command:0.4
p:section lookup_public_info:0.5
p:segment send_bulk_email:0.5
p:selector interact_with_ui:0.3
p:service read_telemetry:0.4 inspect_system:-0.3 schedule_event:0.4 dispatch_responder:0.3
p:shipment sign_document:0.4
p:since read_record:1 read_message:0.5 query_database:0.3 read_telemetry:1.6 inspect_system:-0.4 fetch_web_page:-0.3 publish_content:-0.3
p:site read_record:0.3 read_telemetry:0.3 fetch_web_page:-0.3
p:sku read_record:0.4 update_record:0.5 modify_order:0.3
p:slot schedule_event:0.3
p:source deploy_code:0.3 trigger_workflow:0.3 change_security_policy:0.3
p:speed control_device:0.7 compute_output:0.3
p:spender grant_access:0.3
p:spreadsheet write_file:0.7
p:sql query_database:0.4 inspect_system:0.4 compute_output:0.3
p:star update_record:-0.3 post_comment:0.7
p:start read_telemetry:0.7 create_record:0.3 schedule_event:0.9 compute_output:0.6
p:statement execute_sql:0.7
p:station read_device_state:0.3 update_record:0.3
p:status read_record:0.5 read_telemetry:0.3 inspect_system:-0.6
p:steps update_agent_state:0.5
p:stop lookup_public_info:0.3
p:student update_record:0.3
p:subject draft_message:0.3 send_bulk_email:0.3
p:summary escalate_to_human:0.5
p:symbol read_record:-0.4 read_file:0.4 lookup_public_info:0.6 write_file:0.4
p:symbols create_credential:-0.3 compute_output:0.5
p:table read_file:-0.3 query_database:0.5 update_record:0.4
p:tag lookup_public_info:0.3 create_record:0.3 publish_content:0.3 deploy_code:-0.3
p:target write_file:0.6 trigger_workflow:0.5
p:template send_email:0.3 execute_code:0.4
p:text lookup_public_info:-0.4 create_record:0.4 send_message:0.8 post_comment:0.5 publish_content:1 interact_with_ui:0.3 compute_output:1.1
p:theme deploy_code:0.3
p:thread read_message:0.3
p:ticket post_comment:0.3
p:time schedule_event:0.7
p:title read_record:-0.3 inspect_system:-0.4 lookup_public_info:0.3 create_record:0.9 publish_content:0.9 deploy_code:-0.3 commit_code:0.5
p:token place_order:0.3 authenticate:0.5
p:topic lookup_public_info:0.4 escalate_to_human:0.4 trigger_workflow:0.4
p:tracking modify_order:0.6
p:ttl modify_infrastructure:0.4
p:type read_record:0.4 lookup_public_info:0.3 create_record:0.4 update_record:-0.3 modify_infrastructure:0.5
p:unit dispatch_responder:0.6 compute_output:0.3
p:until grant_access:0.4 create_credential:0.3
p:update update_record:0.3
p:urgency submit_clinical_order:0.3
p:url read_record:-0.4 lookup_public_info:0.3 fetch_web_page:2.4 send_message:-0.3 trigger_workflow:-0.3 configure_monitoring:0.4 register_webhook:0.7
p:user delete_record:-0.3 send_message:0.3 deactivate_user:0.5 grant_access:0.5 revoke_access:0.9 revoke_credential:0.5
p:username create_credential:0.3
p:value read_file:-0.3 create_record:0.4 update_record:0.4 sign_document:0.3
p:version read_record:-0.4
p:vin control_device:0.3
p:visit read_record:0.3
p:volume control_device:0.3
p:weight deploy_code:0.3
p:why escalate_to_human:0.3
p:window read_telemetry:0.6
p:workflow inspect_system:-0.3
p:year lookup_public_info:0.3
p:years place_order:0.3 compute_output:0.6
p:zip lookup_public_info:0.8
p:zone read_telemetry:0.3 inspect_system:0.3 bulk_delete_records:-0.3 modify_infrastructure:1 control_service:0.3 control_device:0.7
w:000 send_bulk_email:0.5
w:24 publish_content:0.5
w:about read_record:0.7 query_database:0.3 read_telemetry:0.3 inspect_system:-0.3 lookup_public_info:0.3
w:absolute read_file:0.5
w:accept update_record:-0.5 refund_payment:0.6 merge_code:0.3 sign_document:0.9
w:access inspect_system:-0.3 write_file:-0.3 change_security_policy:1 grant_access:0.4
w:accesskey revoke_credential:0.4
w:accesstoken authenticate:0.5
w:account read_record:0.3 read_telemetry:0.6 inspect_system:0.3 create_record:-0.4 transfer_funds:0.3 create_user:1.3 deactivate_user:1.2
w:accountargs inspect_system:0.5
w:acknowledge update_record:0.3
w:action create_record:-0.3 update_record:0.5 control_service:0.3 register_webhook:0.3
w:activate update_record:-0.3 trigger_workflow:0.3 update_agent_state:0.4
w:active read_record:-0.5 read_telemetry:0.4 inspect_system:0.5 deploy_code:0.3 control_device:0.3 update_agent_state:0.4
w:activity bulk_delete_records:0.4 sign_document:0.3
w:add read_record:-0.3 read_telemetry:-0.3 inspect_system:-0.6 update_record:1.3 write_file:0.4 post_comment:0.7 issue_credit:0.4 modify_order:0.9 provision_infrastructure:-0.3 modify_infrastructure:0.4 deploy_code:-0.3 configure_monitoring:0.4 change_security_policy:0.7 register_webhook:0.3 grant_access:0.8 create_credential:0.3 compute_output:0.3
w:address inspect_system:0.6 lookup_public_info:0.8 fetch_web_page:0.8 send_email:0.4 send_message:-0.3 modify_order:0.9 trigger_workflow:-0.3 change_security_policy:0.5 register_webhook:0.7 grant_access:-0.4 compute_output:-0.4
w:adjust update_record:0.5
w:admin revoke_access:0.5
w:after read_record:-0.4 update_record:-0.4 transfer_funds:0.4 modify_infrastructure:0.3 deploy_code:0.3 change_security_policy:0.4
w:again modify_infrastructure:0.6 trigger_workflow:0.4
w:age read_record:0.8 inspect_system:-0.4 change_security_policy:0.4
w:agent read_record:0.5 draft_message:0.3 escalate_to_human:0.5 trigger_workflow:0.3 grant_access:-0.3 compute_output:0.4 update_agent_state:0.6
w:air modify_order:0.4
w:airquality read_device_state:0.5
w:alarm read_record:-0.6 read_telemetry:0.7 schedule_event:0.3 change_security_policy:0.4
w:alert update_record:-0.4 schedule_event:0.4 configure_monitoring:1.2
w:alertrule delete_record:0.4 configure_monitoring:0.5
w:all read_record:0.3 read_file:-0.4 read_telemetry:-0.3 read_secret:0.5 create_record:-0.3 update_record:-0.3 bulk_delete_records:1.8 export_data:0.5 write_file:-0.3 share_resource:0.3 send_bulk_email:0.5 post_comment:-0.5 schedule_event:-0.3 cancel_event:0.3 dispatch_responder:-0.5 terminate_infrastructure:-0.4 trigger_workflow:0.4 change_security_policy:-0.3 register_webhook:0.4 merge_code:0.3 revoke_credential:0.4 authenticate:-0.4 control_device:0.8
w:allow read_record:-0.4 lookup_public_info:0.5 change_security_policy:0.5 grant_access:-0.3
w:allowed read_file:-0.3 inspect_system:0.4
w:already send_email:0.4 modify_order:0.3 sign_document:0.3
w:among lookup_public_info:0.3 request_payment:0.3
w:amount lookup_public_info:0.4 update_record:-0.3 request_payment:0.4 grant_access:0.5 compute_output:-0.3
w:analytics read_telemetry:0.3
w:angles read_device_state:0.3
w:announce send_bulk_email:0.5
w:announcement send_bulk_email:0.5
w:another read_record:-0.5 update_record:0.4 export_data:0.4 write_file:-0.4 share_resource:0.3 send_email:-0.3 send_message:-0.4 schedule_event:0.3 dispatch_responder:0.3 manage_subscription:0.6 modify_order:1 modify_infrastructure:0.4 trigger_workflow:1 change_security_policy:-0.5 register_webhook:0.4 merge_code:0.6 control_device:-0.5 submit_clinical_order:-0.3 update_agent_state:0.9
w:answer read_record:0.3 inspect_system:0.4 lookup_public_info:0.4 update_record:0.3 write_file:-0.3 draft_message:0.3 send_message:1 post_comment:0.4 dispatch_responder:0.3 compute_output:0.3
w:any query_database:0.3 fetch_web_page:0.3 execute_sql:0.3 execute_code:0.3
w:anyone read_device_state:0.3 change_security_policy:0.4
w:api lookup_public_info:0.6 http_request:0.4
w:app lookup_public_info:0.8 update_record:0.3 delete_record:0.3 install_software:0.3 compute_output:-0.4
w:append write_file:0.7
w:application read_record:0.9 lookup_public_info:-0.3 modify_infrastructure:-0.3 deploy_code:0.5 sign_document:0.3
w:apply update_record:-0.7 provision_infrastructure:0.5 deploy_code:1.2 sign_document:0.7
w:appointment schedule_event:0.3 cancel_event:0.4 place_order:0.4
w:approval read_record:0.3 change_security_policy:0.4 control_device:-0.3
w:approve read_record:-0.4 update_record:0.3 post_comment:0.4 transfer_funds:0.4 place_order:0.4 modify_order:-0.4 grant_access:0.6
w:approved merge_code:0.4
w:apt run_shell_command:0.3
w:archive read_file:-0.5 update_record:-0.3 delete_record:1.3 export_data:0.9 backup_data:0.7 write_file:0.5 compute_output:-0.4
w:area control_device:0.5
w:args query_database:0.3 read_telemetry:0.3 inspect_system:-0.5 read_device_state:0.4 lookup_public_info:1.1 transfer_funds:-0.3 place_order:0.4 trigger_workflow:-0.3 change_security_policy:-0.4 interact_with_ui:0.3 control_device:-0.3 sign_document:0.3 update_agent_state:0.3
w:arguments send_message:0.5 modify_order:0.3 change_security_policy:0.6 run_shell_command:0.4
w:arithmetic read_record:-0.7 compute_output:1.2
w:arm control_device:0.8
w:around read_telemetry:0.5 lookup_public_info:1 create_record:-0.4 trigger_workflow:-0.4 compute_output:0.4
w:array read_record:-0.3 send_email:0.3 change_security_policy:0.3
w:article read_record:-0.9 lookup_public_info:1.4 fetch_web_page:0.6 publish_content:0.3
w:ask read_record:-0.5 query_database:0.4 lookup_public_info:0.7 create_record:1.1 update_record:-0.6 send_message:0.8 dispatch_responder:0.4 request_payment:0.8 compute_output:-0.4
w:asked read_record:0.4 inspect_system:-0.4
w:asset delete_record:-0.4 write_file:0.7 delete_file:0.6
w:assign update_record:0.4
w:assistant update_record:-0.3 grant_access:0.3 update_agent_state:0.9
w:attachment read_message:0.3 read_file:0.4
w:attendee schedule_event:0.4
w:audience send_bulk_email:0.6
w:audit read_telemetry:0.5 fetch_web_page:0.3 trigger_workflow:0.3 compute_output:-0.3
w:audittrail export_data:0.3
w:author read_file:0.3
w:authority publish_content:0.4 control_service:-0.3 sign_document:0.3
w:authorize charge_payment:0.4
w:auto merge_code:0.4
w:automation read_record:0.3 create_record:-0.4 register_webhook:0.3
w:availability lookup_public_info:0.4
w:away update_record:0.3 modify_infrastructure:0.3 revoke_access:0.5
w:back read_message:0.3 fetch_web_page:0.4 create_record:0.3 update_record:-0.7 restore_data:1.3 write_file:0.3 schedule_event:0.3 transfer_funds:-0.3 refund_payment:0.8 cancel_order:0.6 trigger_workflow:0.4 compute_output:-0.3
w:background inspect_system:-0.3 compute_output:0.5
w:backup backup_data:1.1 restore_data:0.5 modify_infrastructure:0.7 terminate_infrastructure:0.4 change_security_policy:-0.3 revoke_credential:-0.3
w:badge read_telemetry:0.3 delete_record:-0.4 grant_access:0.3 revoke_credential:0.4
w:baggage compute_output:0.3
w:balance read_record:0.5 read_file:-0.3 transfer_funds:0.6 issue_credit:0.3
w:bank escalate_to_human:0.4 transfer_funds:0.8
w:bankaccount transfer_funds:0.6 charge_payment:0.3
w:barcode update_record:0.4
w:barter read_record:-0.3 lookup_public_info:0.3 create_record:-0.3 update_record:-0.3 post_comment:0.3 publish_content:0.3 place_order:0.4 cancel_order:0.4
w:base update_record:0.3 commit_code:0.3
w:bash run_shell_command:0.3
w:bastion read_telemetry:0.3 change_security_policy:0.3
w:batch bulk_delete_records:0.3 send_email:-0.4 send_bulk_email:0.7
w:battery read_device_state:0.8 control_device:-0.4
w:bay read_record:-0.3 lookup_public_info:0.3 create_record:-0.3 update_record:-0.3 post_comment:0.3 publish_content:0.3 place_order:0.4 cancel_order:0.4
w:bed read_record:-0.4 read_device_state:0.5
w:before read_telemetry:0.3 share_resource:0.3 cancel_order:0.4 authenticate:0.3
w:begin read_record:0.3 authenticate:0.5
w:behind read_telemetry:0.5
w:being modify_order:0.3
w:below read_record:0.5 read_file:0.3 inspect_system:-0.3 delete_file:0.3 post_comment:0.3 transfer_funds:-0.4 terminate_infrastructure:-0.4 create_credential:0.3
w:beneficiary update_record:0.3
w:benefit create_record:-0.3 update_record:0.3 compute_output:0.4
w:bid execute_trade:0.5 cancel_order:0.4
w:bill issue_credit:0.3
w:billed manage_subscription:0.3
w:billing read_record:0.3 read_telemetry:-0.3 provision_infrastructure:0.4
w:binding create_record:-0.4 place_order:0.6 sign_document:0.4
w:bird update_record:0.4
w:block create_record:0.3 update_record:0.7 change_security_policy:0.3 deactivate_user:-0.5 revoke_credential:0.5 compute_output:0.4
w:board lookup_public_info:0.7 publish_content:0.3 trigger_workflow:-0.4
w:body read_message:0.4 write_file:0.4
w:book read_record:0.6 lookup_public_info:0.5 create_record:0.5 update_record:0.3 schedule_event:1.3 cancel_event:0.3 place_order:-0.6 compute_output:-0.4
w:booked read_record:0.3 place_order:-0.3 modify_order:0.3
w:booking read_record:0.5 lookup_public_info:-0.5 refund_payment:0.3
w:boolean update_record:0.4
w:boost share_resource:-0.4 publish_content:0.3 place_order:0.3
w:bounces read_telemetry:0.7
w:box read_secret:0.4 update_record:-0.5 control_service:0.6 authenticate:0.3 compute_output:0.7
w:branch delete_record:-0.3 change_security_policy:0.6 commit_code:1 merge_code:0.7
w:breeze lookup_public_info:0.4
w:brick lookup_public_info:0.4
w:briefcase lookup_public_info:0.3 sign_document:0.3
w:bring restore_data:0.6 install_software:0.3
w:broadcast send_bulk_email:0.4 send_message:0.3 transfer_funds:0.3 compute_output:0.4
w:browser fetch_web_page:0.3
w:bucket export_data:0.6 delete_file:0.3 change_security_policy:0.3
w:budget place_order:0.3
w:build read_record:0.5 read_file:0.3 read_telemetry:0.5 inspect_system:-0.9 create_record:-0.4 update_record:0.3 modify_infrastructure:0.4 control_service:-0.5 deploy_code:0.8 trigger_workflow:1.1 change_security_policy:0.5
w:buildforge deploy_code:0.3 change_security_policy:0.3 control_device:-0.3
w:bulk delete_record:-0.5 bulk_delete_records:0.9
w:burglar change_security_policy:0.5 control_device:-0.3
w:bus lookup_public_info:0.7 trigger_workflow:0.4
w:business trigger_workflow:0.3 sign_document:0.3
w:buy place_order:0.5
w:buyer update_record:0.3
w:bytes execute_sql:-0.3 compute_output:0.8
w:cab read_device_state:0.3
w:cabin place_order:-0.3 modify_order:0.6
w:cabinet read_file:0.4 share_resource:0.3
w:cache query_database:0.5 read_telemetry:0.7 inspect_system:-0.4 execute_sql:0.5 modify_infrastructure:0.5 control_service:0.7 run_shell_command:-0.3
w:calculate read_file:0.3
w:calculator compute_output:0.5
w:calendar read_record:0.3 share_resource:0.4
w:call read_message:0.4 lookup_public_info:-0.5 create_record:0.3 update_record:-0.4 send_email:-0.4 send_message:0.7 schedule_event:0.7 cancel_event:0.3 dispatch_responder:0.5 trigger_workflow:-0.7 execute_code:0.8 http_request:0.3 update_agent_state:0.4
w:callback schedule_event:0.3 register_webhook:0.4
w:called read_record:-0.3 read_telemetry:0.4 inspect_system:0.5 send_message:-0.3
w:caller authenticate:0.3
w:came read_message:0.6 compute_output:-0.3
w:camera read_device_state:0.7
w:campaign draft_message:0.6 send_email:0.3 send_bulk_email:0.3
w:campus read_file:0.5 deactivate_user:0.4 grant_access:0.3
w:can inspect_system:0.5 lookup_public_info:0.4 create_record:-0.5 update_record:0.3 post_comment:0.4 publish_content:0.5 request_payment:0.8 control_service:0.6 change_security_policy:0.4 create_credential:0.7 compute_output:-0.7
w:cancel cancel_event:1.7 refund_payment:0.7 manage_subscription:0.7
w:candidate read_file:0.3 lookup_public_info:0.4 send_email:0.5 deploy_code:0.3
w:capture read_telemetry:0.3
w:car read_record:0.6 read_telemetry:-0.3 read_device_state:0.3 lookup_public_info:-0.5 update_record:0.4 place_order:0.3
w:card read_message:0.4 read_secret:0.4 charge_payment:0.9 refund_payment:0.3 place_order:0.4 create_credential:0.8 revoke_credential:0.7
w:cardholder refund_payment:0.5
w:cargo update_record:-0.3 place_order:0.3
w:carrier lookup_public_info:0.4 place_order:0.5
w:cart place_order:0.3
w:cash lookup_public_info:0.7 control_device:0.4
w:cast lookup_public_info:0.4 sign_document:0.4
w:catalogue lookup_public_info:0.3
w:category lookup_public_info:0.9 update_record:-0.3
w:cell read_file:0.4 read_device_state:0.3 write_file:0.5 execute_code:0.8
w:certificate inspect_system:0.7 read_secret:-0.4 issue_credit:0.4 revoke_credential:0.4
w:chain read_record:-0.3 inspect_system:-0.4 lookup_public_info:0.9
w:change read_record:0.3 read_file:-0.3 read_telemetry:0.8 lookup_public_info:-0.3 execute_sql:0.6 write_file:-0.5 draft_message:0.5 post_comment:0.3 modify_order:0.6 provision_infrastructure:0.5 modify_infrastructure:0.5 configure_monitoring:0.3 commit_code:0.4 merge_code:0.6 submit_clinical_order:0.3 compute_output:0.3 update_agent_state:-0.6
w:changed read_file:0.6 read_telemetry:0.6 compute_output:-0.4
w:changelog read_record:0.3 lookup_public_info:0.4
w:channel read_message:0.7 inspect_system:-0.4 delete_record:0.3 send_email:-0.3 publish_content:0.4 trigger_workflow:0.4 interact_with_ui:-0.3 grant_access:0.3
w:charge inspect_system:-0.3 read_device_state:1.2 lookup_public_info:0.3 charge_payment:0.3 refund_payment:0.5 place_order:0.5 control_device:-0.4
w:charging read_record:-0.3 lookup_public_info:0.4
w:charity manage_subscription:0.3
w:chart read_record:0.7 lookup_public_info:0.5 update_record:0.4 deploy_code:-0.4 control_device:-0.3 submit_clinical_order:0.5 compute_output:0.5
w:chat create_record:0.3 escalate_to_human:0.6
w:check read_record:-0.5 read_telemetry:0.3 lookup_public_info:0.9 read_secret:-0.4 update_record:0.4 trigger_workflow:0.4 configure_monitoring:0.3 merge_code:0.3 authenticate:0.5 compute_output:1.6
w:checked modify_order:0.5 commit_code:0.3 merge_code:-0.3
w:checkout issue_credit:0.3
w:chirp update_record:0.3 share_resource:-0.4 post_comment:0.3 publish_content:0.7
w:choose inspect_system:0.3 share_resource:0.4 update_agent_state:0.3
w:chosen place_order:0.3
w:city lookup_public_info:0.4
w:civic read_record:-0.3 dispatch_responder:0.5 sign_document:0.5
w:claim read_record:0.6 read_file:-0.3 create_record:0.3 update_record:0.4 transfer_funds:0.6 request_payment:0.6 revoke_access:-0.4 authenticate:0.3 compute_output:-0.3
w:clean read_record:0.4
w:clear read_secret:0.4 write_file:0.5 cancel_event:0.6 update_agent_state:0.3
w:cli modify_infrastructure:0.4
w:click read_telemetry:0.3 interact_with_ui:0.3
w:client read_record:-0.3 read_telemetry:0.4
w:climate read_device_state:0.4
w:clinic export_data:0.3 request_payment:0.3 submit_clinical_order:0.4
w:clone create_record:0.3
w:close update_record:0.5 control_service:0.3 trigger_workflow:0.3 interact_with_ui:-0.3 control_device:0.4 update_agent_state:0.8
w:cloud read_file:0.3 lookup_public_info:0.3 export_data:0.4 share_resource:0.3 run_shell_command:0.3
w:cluster read_telemetry:0.4 deploy_code:0.4 control_device:-0.3 update_agent_state:0.4
w:code read_file:-0.6 read_telemetry:0.4 lookup_public_info:0.7 read_secret:1 delete_record:-0.3 issue_credit:0.3 revoke_access:0.3 create_credential:0.3 revoke_credential:0.3 authenticate:0.5 compute_output:0.7
w:cohort query_database:0.5 inspect_system:-0.5
w:coin transfer_funds:0.7 execute_trade:0.4 grant_access:0.3
w:cold read_telemetry:0.3 read_device_state:0.3 lookup_public_info:-0.3
w:colleague read_secret:-0.3 share_resource:0.7 create_user:0.4 grant_access:0.4
w:collect export_data:0.3 charge_payment:0.8
w:collection read_record:-0.8 query_database:0.7 inspect_system:0.9 create_record:-0.9 alter_schema:1.2 provision_infrastructure:0.3
w:come read_device_state:0.3
w:command lookup_public_info:0.6 execute_sql:1 run_shell_command:0.4
w:comment delete_record:0.3 post_comment:0.5
w:commit read_file:0.9 inspect_system:-0.3 place_order:0.4 modify_order:-0.4 trigger_workflow:0.4 commit_code:0.8
w:company query_database:0.3 lookup_public_info:0.4 place_order:0.6 modify_order:-0.4 create_user:0.3 sign_document:0.4
w:compare read_record:-0.7 read_file:0.4 read_telemetry:-0.3 inspect_system:0.3 lookup_public_info:0.4 compute_output:1.3
w:complete update_record:0.5 export_data:0.5
w:compose send_email:0.3
w:compound read_record:-0.3 lookup_public_info:-0.3 compute_output:1.2
w:compute read_record:0.3
w:config compute_output:0.5
w:configuration read_record:0.3 read_telemetry:-0.3 inspect_system:0.6 lookup_public_info:-0.6 compute_output:0.5
w:confirm charge_payment:0.6 change_security_policy:0.4
w:connect escalate_to_human:0.8 configure_monitoring:0.4 authenticate:0.4
w:connected read_record:-0.4 read_telemetry:0.5 inspect_system:0.3
w:connection read_telemetry:0.3 create_record:-0.3 change_security_policy:0.4 revoke_access:0.3 authenticate:0.8
w:consent authenticate:0.4
w:console read_telemetry:0.3
w:contact read_record:0.8 create_record:0.5 update_record:0.5 bulk_delete_records:0.3 send_bulk_email:0.3 deactivate_user:-0.4
w:container trigger_workflow:0.3 run_shell_command:0.3
w:contents commit_code:0.3
w:context execute_code:0.3 update_agent_state:0.5
w:contract execute_code:0.5 grant_access:0.5
w:control read_telemetry:0.5 control_device:0.4
w:controller deploy_code:0.3 control_device:0.4
w:conversation read_message:0.3 escalate_to_human:0.6
w:convert lookup_public_info:1
w:cookie read_secret:0.3
w:coordinate lookup_public_info:0.4
w:copy export_data:0.9 backup_data:0.6 write_file:0.4 trigger_workflow:0.4 register_webhook:0.5
w:correct update_record:0.5
w:cost read_record:0.4 read_telemetry:0.6 compute_output:0.3
w:could inspect_system:0.3
w:count query_database:1.2 read_telemetry:0.4
w:country lookup_public_info:0.3
w:coupon create_record:0.3 issue_credit:0.3
w:courier transfer_funds:0.4 modify_order:0.3
w:course update_record:0.8 grant_access:0.4
w:coverage read_record:0.8 inspect_system:-0.6 lookup_public_info:0.5
w:cpu read_telemetry:0.5 inspect_system:-0.3
w:create read_telemetry:-0.3 lookup_public_info:-0.3 create_record:0.5 update_record:0.3 alter_schema:0.5 draft_message:0.3 send_email:-0.3 send_bulk_email:-0.4 publish_content:0.3 schedule_event:0.3 request_payment:0.6 provision_infrastructure:1 modify_infrastructure:0.3 configure_monitoring:0.4 register_webhook:0.7 commit_code:0.3 create_user:1 create_credential:0.6 control_device:-0.3
w:credential execute_trade:-0.3 create_credential:0.7 authenticate:0.3
w:credit issue_credit:0.5
w:crew dispatch_responder:0.7
w:crm inspect_system:0.3 create_record:0.5
w:crossing control_device:0.4
w:csv read_file:-0.3 query_database:0.5
w:currency lookup_public_info:0.4
w:customer read_record:0.5 send_email:0.3 send_bulk_email:0.3 send_message:0.3 escalate_to_human:0.8 request_payment:0.7 issue_credit:0.5 deactivate_user:-0.3 create_credential:0.4 revoke_credential:0.3 authenticate:-0.3 control_device:0.6 compute_output:-0.3
w:cut control_service:-0.3 control_device:0.9 compute_output:0.5
w:daily read_record:0.3 read_telemetry:0.3 inspect_system:-0.3 place_order:0.3 change_security_policy:0.3
w:damaged create_record:0.3
w:dashboard read_record:0.4 share_resource:0.3
w:data read_record:0.3 query_database:0.5 read_telemetry:-0.3 lookup_public_info:0.3 update_record:-0.4 delete_record:0.3 bulk_delete_records:0.4 export_data:0.3 place_order:0.4 control_device:-0.3 compute_output:1.1
w:database create_record:-0.3 execute_sql:0.8 backup_data:0.6 restore_data:0.3 execute_trade:-0.3 modify_infrastructure:-0.4 terminate_infrastructure:0.6 run_shell_command:-0.6 create_credential:0.4 authenticate:0.3
w:datasource configure_monitoring:0.4
w:date read_record:1.1 read_message:0.3 lookup_public_info:-0.5 update_record:0.3 install_software:0.3 compute_output:0.6
w:day read_record:0.4 read_telemetry:0.6 lookup_public_info:0.4 cancel_event:0.8 modify_infrastructure:0.3 trigger_workflow:0.3 compute_output:0.7
w:daybook share_resource:0.3 schedule_event:0.7 control_device:-0.3
w:deactivate revoke_credential:0.3
w:deal read_record:0.6
w:debit manage_subscription:0.4
w:deck deploy_code:0.4
w:defined read_file:0.3 query_database:0.3
w:definition read_record:0.3 read_file:0.3 inspect_system:0.4 lookup_public_info:0.3 create_record:-0.4 write_file:0.3
w:delay create_record:0.4
w:delete read_record:-0.5 read_file:-0.3 update_record:0.4 delete_record:0.4 bulk_delete_records:1.7 execute_sql:0.6 alter_schema:-0.4 delete_file:1.6 modify_infrastructure:0.3 terminate_infrastructure:1.3 deactivate_user:0.3 revoke_credential:0.4
w:deleted restore_data:0.6
w:deliver read_device_state:0.4 register_webhook:0.3
w:delivered update_record:-0.4 modify_order:0.5
w:delivery read_record:-0.3 read_telemetry:0.8 transfer_funds:0.4
w:deny update_record:0.8 revoke_access:-0.4
w:departures read_record:-0.5 lookup_public_info:1.1
w:dependency install_software:0.6
w:deploy read_telemetry:0.4 deploy_code:0.4 create_credential:0.3
w:deployment deploy_code:0.6
w:deposit refund_payment:0.3 compute_output:0.3
w:describe read_record:-0.5 inspect_system:1 compute_output:0.5
w:description lookup_public_info:0.4
w:desk delete_record:0.3 send_message:0.3 dispatch_responder:0.3 modify_infrastructure:-0.3 control_device:0.4 sign_document:0.5
w:desktop read_record:-0.3 inspect_system:0.8 read_device_state:0.3 write_file:0.3
w:destination lookup_public_info:0.3
w:destroy terminate_infrastructure:1
w:details read_record:0.4 inspect_system:-0.3 lookup_public_info:0.4
w:detect compute_output:0.7
w:device read_telemetry:0.3 read_device_state:0.4 interact_with_ui:0.3 control_device:-0.3
w:diagnostic read_file:0.3
w:dict query_database:0.4 modify_infrastructure:0.3 control_service:0.3 revoke_credential:0.3
w:did read_telemetry:0.7 execute_code:0.3
w:diff read_file:0.4 compute_output:0.9
w:difference inspect_system:0.3
w:direct manage_subscription:0.4
w:directory inspect_system:0.5 update_record:-0.4 publish_content:0.4 create_user:0.3 deactivate_user:0.4
w:disable modify_infrastructure:0.3 control_service:0.4 change_security_policy:0.6 deactivate_user:0.3
w:disconnect revoke_access:0.3 control_device:0.4
w:discount issue_credit:0.6
w:disk read_file:0.5 read_telemetry:0.4 inspect_system:0.5 control_service:0.3 compute_output:-0.3
w:dispense control_device:0.7 submit_clinical_order:-0.3
w:dispute update_record:0.6 refund_payment:0.6
w:distance compute_output:0.6
w:dm send_message:0.4
w:dns inspect_system:0.6 export_data:-0.3 modify_infrastructure:0.6
w:document read_record:0.5 query_database:1.2 create_record:1 update_record:0.5 delete_record:0.4 execute_sql:0.3 delete_file:-0.3 trigger_workflow:0.3 grant_access:-0.3
w:documentation lookup_public_info:0.8 fetch_web_page:-0.4
w:domain lookup_public_info:0.4 read_secret:0.4 place_order:0.5 change_security_policy:0.5
w:donate request_payment:0.4 manage_subscription:0.3
w:done read_telemetry:0.4 update_agent_state:0.5
w:donor send_email:0.4
w:door read_telemetry:0.6 control_device:0.3
w:down update_record:0.5 dispatch_responder:0.4 compute_output:0.3 update_agent_state:0.3
w:download read_file:0.8 inspect_system:-0.3 read_device_state:0.3 export_data:1 compute_output:-0.3
w:draft create_record:0.9 update_record:-0.4 draft_message:1.5 send_email:0.5 send_message:-0.5 post_comment:-0.4 publish_content:-0.5 deploy_code:0.4 compute_output:0.7
w:drain register_webhook:0.4
w:draw request_payment:0.3 compute_output:0.3
w:drive read_record:0.3 export_data:0.6 share_resource:0.5 change_security_policy:-0.3 control_device:0.5
w:driver read_record:0.3 post_comment:0.4
w:drone control_device:1
w:drop bulk_delete_records:0.7 alter_schema:0.3 cancel_event:0.3 control_device:0.5 update_agent_state:0.5
w:drug lookup_public_info:0.9 compute_output:0.3
w:dump inspect_system:0.5 export_data:-0.3 backup_data:0.3
w:duplicate create_record:0.4 delete_record:0.4
w:duration query_database:-0.3 read_telemetry:0.5
w:during read_device_state:0.3 schedule_event:0.4
w:each read_file:0.6 read_telemetry:1 update_record:-0.5 register_webhook:0.4
w:earlier commit_code:0.3
w:edge inspect_system:0.3 bulk_delete_records:-0.3 modify_infrastructure:0.7 control_service:0.3
w:edit read_record:-0.3 share_resource:0.6 publish_content:0.4 modify_order:0.3 grant_access:0.3 compute_output:0.3
w:editor grant_access:0.3
w:electricity read_device_state:0.3
w:else publish_content:0.4 modify_order:0.4 authenticate:0.3
w:email read_record:0.8 share_resource:0.6 send_email:0.9 send_bulk_email:1
w:emergency send_message:0.4 control_device:0.6
w:emoji post_comment:0.3
w:employee update_record:0.8 escalate_to_human:0.4 transfer_funds:-0.3 deactivate_user:0.4
w:employment deactivate_user:0.4
w:empty control_service:0.4
w:enable update_record:-0.4 merge_code:0.4 control_device:0.4 sign_document:0.4
w:encode grant_access:0.3
w:end read_telemetry:0.3 lookup_public_info:0.3 delete_record:0.6 manage_subscription:0.7 deactivate_user:0.4 revoke_credential:0.4
w:endpoint read_record:-0.3 lookup_public_info:0.5 change_security_policy:0.4 register_webhook:0.6 run_shell_command:0.3
w:energy read_record:-0.3 read_device_state:0.4 execute_trade:0.5 place_order:-0.3
w:engine read_telemetry:0.3
w:enrol send_bulk_email:0.5 create_credential:0.3
w:enroll create_record:-0.5 update_record:0.6 send_bulk_email:0.4
w:entry lookup_public_info:0.5 update_record:0.5 delete_record:0.4 publish_content:0.6 terminate_infrastructure:-0.3 revoke_credential:0.5
w:env inspect_system:-0.3 read_secret:0.7
w:envelope update_record:0.5 delete_record:0.3 send_email:0.3 cancel_order:-0.4
w:environment inspect_system:-0.4 read_secret:0.5
w:erase bulk_delete_records:0.7 control_device:-0.3
w:erp read_record:0.5 read_file:-0.3 update_record:0.5 export_data:0.4 write_file:-0.3 transfer_funds:0.3
w:error read_telemetry:0.4 compute_output:0.5
w:estimate lookup_public_info:1.2 issue_credit:-0.3
w:evaluate execute_code:0.6 interact_with_ui:0.3
w:event read_record:-0.5 query_database:0.6 read_telemetry:1.1 inspect_system:0.3 create_record:0.3 update_record:0.3 publish_content:-0.5 cancel_order:0.3 trigger_workflow:0.6 register_webhook:0.5
w:every read_device_state:0.3 lookup_public_info:-0.3 update_record:0.3 bulk_delete_records:0.8 delete_file:-0.3 publish_content:0.3 modify_infrastructure:-0.3 control_service:0.4
w:everybody send_email:0.3 send_message:0.3 sign_document:-0.3
w:everyone send_email:0.5 send_bulk_email:0.3 send_message:0.3
w:everything inspect_system:0.4 bulk_delete_records:0.5 cancel_event:0.5 terminate_infrastructure:0.3 control_service:0.4 grant_access:0.3
w:everywhere revoke_credential:0.4
w:evidence update_record:0.4 export_data:0.4
w:exchange update_record:-0.4 modify_order:0.5 authenticate:0.3
w:execute query_database:0.4 execute_code:0.6
w:execution read_telemetry:0.5 inspect_system:-0.3
w:existing schedule_event:0.3
w:exists inspect_system:0.3 send_email:0.4 modify_order:0.3
w:expire modify_infrastructure:0.3
w:expiry inspect_system:0.5
w:explain lookup_public_info:0.9 compute_output:1
w:export read_record:0.3 read_secret:0.4 create_record:-0.3 export_data:0.9 sign_document:0.4
w:expression read_telemetry:0.3 execute_code:0.3 compute_output:0.4
w:extend modify_order:0.3
w:extra place_order:0.4 compute_output:0.3
w:extract read_file:0.3 fetch_web_page:0.7 export_data:0.4 write_file:0.6 compute_output:-0.8
w:fact read_record:0.4
w:factor change_security_policy:0.3
w:failed read_telemetry:0.6 inspect_system:-0.4
w:failures read_telemetry:0.8
w:family read_record:0.3
w:far read_record:0.3 read_telemetry:0.7 inspect_system:-0.5 lookup_public_info:-0.3 control_device:0.6 compute_output:0.5
w:fare lookup_public_info:0.6 compute_output:-0.3
w:fault read_record:-0.5 read_file:-0.3 read_telemetry:0.5 read_device_state:0.6 send_message:-0.3 dispatch_responder:0.5
w:featureflag read_record:0.3
w:fee place_order:0.3 compute_output:0.7
w:feed lookup_public_info:0.3 fetch_web_page:0.3 update_record:-0.3 control_device:0.6
w:fetch read_message:0.4 read_telemetry:0.3 fetch_web_page:0.6
w:field read_record:0.4 query_database:0.3 interact_with_ui:0.4
w:figures read_telemetry:0.3 update_record:0.3
w:file read_file:1.1 lookup_public_info:-0.3 export_data:0.3 write_file:1 delete_file:0.7 share_resource:0.8 charge_payment:0.3 refund_payment:-0.3 commit_code:0.4 sign_document:1.4 compute_output:-0.4
w:fill update_record:0.5 authenticate:0.5
w:film change_security_policy:0.4
w:filter query_database:0.6 read_telemetry:0.5 lookup_public_info:-0.3 update_record:0.5 delete_record:-0.4 bulk_delete_records:1.1 delete_file:-0.3
w:find read_record:0.4 read_file:0.5 query_database:0.9 read_telemetry:0.4 lookup_public_info:1.1 compute_output:0.8
w:finder lookup_public_info:0.3
w:finding read_record:0.5 read_telemetry:-0.3 update_record:0.3 control_service:-0.4 change_security_policy:0.6 compute_output:0.3
w:fine sign_document:0.3
w:finished read_record:-0.3 read_telemetry:0.3 post_comment:0.3 sign_document:0.4
w:fire update_record:-0.3 register_webhook:0.3 control_device:0.6 compute_output:0.7
w:firewall change_security_policy:0.5
w:firmware control_device:0.4
w:first read_record:0.5 read_file:0.3 query_database:0.7 inspect_system:-0.4 lookup_public_info:0.3 transfer_funds:0.3
w:fit update_record:-0.6 compute_output:1.1
w:fits inspect_system:0.3 update_record:0.3
w:fix update_record:0.3
w:flag read_record:-0.5 read_telemetry:0.6 inspect_system:0.8 delete_record:0.7 modify_infrastructure:0.9
w:fleet control_device:0.4
w:floor read_record:-0.4 read_device_state:0.7
w:flow read_record:0.3 authenticate:0.6
w:flush bulk_delete_records:0.4
w:folder read_message:0.5 update_record:0.3 export_data:0.4 share_resource:0.3 http_request:-0.3
w:folio update_record:0.4 refund_payment:0.3 modify_order:0.3
w:follow read_device_state:0.3
w:follower share_resource:-0.3 post_comment:0.3 publish_content:0.4
w:force create_credential:0.3
w:forecast read_record:0.3 lookup_public_info:0.7 compute_output:-0.5
w:forge read_record:0.4 trigger_workflow:0.4 commit_code:0.4 merge_code:0.4
w:forget delete_record:0.4 revoke_credential:0.3
w:form lookup_public_info:0.7 update_record:-0.3 send_bulk_email:0.3 http_request:0.3 interact_with_ui:0.6
w:format export_data:0.3
w:forward register_webhook:0.6 merge_code:0.4 run_shell_command:0.3
w:found read_telemetry:0.3
w:free read_record:0.3 inspect_system:0.4 sign_document:-0.3
w:front create_record:-0.6 publish_content:0.3 provision_infrastructure:0.6 create_credential:0.3
w:full read_record:0.3 fetch_web_page:0.6 read_secret:0.4 export_data:0.3 send_message:-0.4
w:function read_telemetry:0.4 modify_infrastructure:0.7 execute_code:0.4 update_agent_state:-0.4
w:further update_record:0.3
w:games lookup_public_info:0.8 compute_output:-0.3
w:gate update_record:0.4 change_security_policy:0.6
w:gather schedule_event:0.3 cancel_order:0.3 sign_document:-0.3
w:generate compute_output:0.5
w:geocode lookup_public_info:0.5
w:get read_record:0.7 read_message:0.5 read_file:0.7 query_database:0.6 read_telemetry:1.2 inspect_system:1 read_device_state:1.1 lookup_public_info:1.5 fetch_web_page:0.9 read_secret:0.7 create_record:-0.3 share_resource:-0.3 send_email:-0.3 publish_content:-0.3 compute_output:0.3
w:gift transfer_funds:0.4 manage_subscription:0.3
w:giftcard issue_credit:0.4
w:give read_record:-0.8 alter_schema:0.3 transfer_funds:0.4 issue_credit:0.4 modify_order:0.5 cancel_order:0.3 deploy_code:0.4 grant_access:0.7
w:given lookup_public_info:0.3 bulk_delete_records:0.3 deploy_code:0.4 control_device:0.3 compute_output:-0.3
w:glossary create_record:0.4
w:go read_file:0.3 publish_content:0.5 deploy_code:0.3 interact_with_ui:0.4
w:goal update_record:-0.3 update_agent_state:0.5
w:good authenticate:0.4
w:goods update_record:0.5 place_order:-0.3
w:grade grant_access:0.3
w:grain trigger_workflow:0.4
w:grant issue_credit:0.7 change_security_policy:0.3 create_credential:0.3
w:graph query_database:0.5 execute_sql:0.3
w:graphql query_database:0.4
w:green read_telemetry:0.4 inspect_system:-0.3
w:gridbook read_record:0.4 create_record:0.3
w:gross compute_output:0.3
w:group read_record:0.3 create_record:0.3 delete_record:-0.4 modify_infrastructure:0.4 change_security_policy:0.8 revoke_access:0.5
w:guard change_security_policy:0.8
w:guest create_user:0.3 grant_access:0.3 revoke_access:0.3 create_credential:0.4 revoke_credential:0.4
w:hall lookup_public_info:0.4 schedule_event:0.3 sign_document:0.5
w:halt deploy_code:0.3
w:hand read_device_state:0.3 write_file:-0.3 escalate_to_human:0.7 interact_with_ui:0.4
w:handed read_file:0.4
w:handle update_record:0.3 change_security_policy:-0.3
w:happened read_telemetry:0.3
w:harbor lookup_public_info:0.4 update_record:0.5 transfer_funds:0.4 manage_subscription:0.3 execute_trade:0.4 revoke_access:-0.3
w:hash read_file:0.4 query_database:0.4 inspect_system:-0.3
w:head read_file:0.3 commit_code:0.3
w:health read_telemetry:1.1
w:hearth read_telemetry:0.3
w:heartline read_record:0.5 delete_record:0.4
w:herd read_device_state:0.3
w:hide read_record:-0.3 update_record:0.9
w:history read_record:0.4 query_database:-0.3 read_telemetry:0.9
w:hit read_telemetry:1.1 inspect_system:-0.4 update_record:-0.5
w:hold read_file:0.4 read_device_state:0.4 create_record:-0.3 charge_payment:0.4 change_security_policy:0.6
w:home read_device_state:0.3 control_device:0.4
w:homes read_record:0.3
w:hospital send_message:0.3
w:host read_telemetry:0.8 export_data:0.3 modify_infrastructure:0.3 control_service:-0.3 change_security_policy:1 compute_output:0.4
w:hour read_record:-0.4 lookup_public_info:0.6
w:hours read_record:-0.4 lookup_public_info:0.4 create_record:-0.3 publish_content:0.4 configure_monitoring:0.3 control_device:0.3
w:how read_record:-0.3 read_telemetry:0.9 read_device_state:0.5 execute_sql:-0.3 modify_infrastructure:0.4 control_device:0.4 compute_output:0.7
w:http inspect_system:-0.3 lookup_public_info:0.4 fetch_web_page:0.6 delete_record:0.4
w:hub read_file:0.3 commit_code:0.4
w:human escalate_to_human:0.9
w:humidity read_device_state:0.3
w:id update_record:0.5 share_resource:0.6 send_message:0.3 request_payment:0.3 refund_payment:0.3 control_service:0.5 revoke_access:0.3 compute_output:-0.4
w:identifier read_record:0.3 read_device_state:0.4 manage_subscription:0.3
w:identity deactivate_user:0.3 authenticate:0.3
w:image read_record:-0.7 read_file:0.7 inspect_system:0.5 update_record:-0.3 delete_record:-0.3 export_data:0.3 terminate_infrastructure:0.3 compute_output:1.2
w:import update_record:0.5
w:inbox read_record:0.6 read_message:0.4 send_email:-0.5 send_message:0.7
w:incident read_record:-0.3 read_telemetry:0.6 inspect_system:-0.3 create_record:0.4 update_record:0.3 dispatch_responder:1
w:income read_record:-0.3 lookup_public_info:0.4
w:incoming register_webhook:0.5
w:index query_database:0.5 read_telemetry:0.3 write_file:-0.4 provision_infrastructure:0.3 modify_infrastructure:0.6 terminate_infrastructure:0.6 trigger_workflow:0.7
w:indexed inspect_system:0.3
w:info read_record:-0.5 read_file:0.4 inspect_system:0.8 lookup_public_info:0.5 interact_with_ui:-0.4
w:infusion submit_clinical_order:0.4
w:input read_record:0.6 update_record:0.4 share_resource:0.5 change_security_policy:-0.5 grant_access:-0.3 revoke_credential:0.3
w:insert create_record:0.4 update_record:0.4 execute_sql:0.7
w:install install_software:0.7 run_shell_command:0.7 control_device:0.3
w:installed install_software:0.4
w:instance read_telemetry:0.3 control_service:0.5
w:insurance read_record:0.8 read_file:-0.3 inspect_system:-0.7 update_record:0.5 request_payment:0.4 sign_document:0.5
w:int read_device_state:0.3 bulk_delete_records:0.4 control_device:0.4 submit_clinical_order:-0.3
w:interaction read_record:-0.4 lookup_public_info:0.7 compute_output:0.3
w:interest read_record:-0.3 compute_output:0.7
w:internal read_record:0.3 post_comment:0.5
w:internet read_record:-0.3 inspect_system:0.4 lookup_public_info:0.4 update_record:-0.3
w:invalid revoke_credential:0.3
w:invalidate create_credential:0.3 revoke_credential:0.7
w:inventory read_record:0.4 inspect_system:0.5
w:invitation update_record:0.5 grant_access:0.4
w:invite send_email:0.3 send_bulk_email:0.3 schedule_event:0.7 create_user:0.5
w:invoice create_record:0.3 update_record:0.4 send_email:0.3 charge_payment:0.4 request_payment:0.3 issue_credit:0.3
w:invoke execute_code:0.3
w:ip lookup_public_info:0.7
w:isbn lookup_public_info:0.6 place_order:-0.4
w:issue read_record:0.5 create_record:-0.5 send_bulk_email:0.3 issue_credit:0.4 create_credential:0.6 submit_clinical_order:0.4
w:item read_record:0.3 create_record:-0.4 update_record:-0.5 restore_data:0.4 share_resource:0.3 publish_content:0.4 refund_payment:0.4 execute_trade:-0.3 modify_order:1 revoke_access:0.4
w:itself interact_with_ui:0.4
w:javascript interact_with_ui:0.3
w:job sign_document:0.3
w:join merge_code:0.4 grant_access:-0.3
w:joint read_record:-0.8 read_device_state:0.9 control_device:0.6
w:json inspect_system:0.4
w:keep update_record:-0.3 bulk_delete_records:0.3 export_data:0.3 backup_data:0.3 write_file:-0.3 update_agent_state:0.4
w:kept read_record:0.8 update_record:-0.4 delete_record:0.5 terminate_infrastructure:-0.3 execute_code:0.6
w:key read_record:-0.3 query_database:1.5 update_record:0.5 delete_record:0.3 bulk_delete_records:0.4 modify_infrastructure:-0.3 control_service:-0.3 grant_access:0.8 revoke_access:0.5 compute_output:0.6
w:keystone update_record:-0.4 send_message:0.4 publish_content:0.3 sign_document:0.4
w:kick trigger_workflow:0.3
w:kill control_service:0.8
w:kind lookup_public_info:0.3
w:kite control_device:0.4
w:known lookup_public_info:0.5
w:kubernetes read_telemetry:0.4
w:kv query_database:0.4
w:lab create_record:0.3 place_order:-0.3 submit_clinical_order:0.4
w:label read_record:-0.4 read_telemetry:0.3 inspect_system:0.4 refund_payment:0.4
w:laboratory place_order:-0.3 submit_clinical_order:0.4
w:lane lookup_public_info:0.4
w:language lookup_public_info:-0.4 compute_output:0.8
w:last read_message:0.6 read_telemetry:1 inspect_system:0.8 read_secret:-0.3 bulk_delete_records:0.6 interact_with_ui:-0.3
w:later create_record:0.4 send_email:0.3 update_agent_state:0.4
w:latest read_record:0.9 inspect_system:-0.3 read_device_state:0.6
w:launch provision_infrastructure:0.5 control_service:-0.3
w:law read_record:-0.3 read_message:-0.3 lookup_public_info:0.9
w:lead read_record:-0.3 lookup_public_info:0.4
w:lease send_message:0.4
w:leave create_record:0.3 schedule_event:0.3 change_security_policy:0.3 compute_output:0.5
w:ledger inspect_system:0.3
w:left query_database:0.3
w:let create_record:-0.3 update_record:0.3 share_resource:0.4
w:letter update_record:-0.5 send_email:0.5 send_message:0.3 sign_document:0.5
w:level modify_infrastructure:-0.4 control_device:0.3
w:library lookup_public_info:0.4 update_record:-0.3 write_file:0.5 delete_file:0.3
w:licence read_record:-0.3 lookup_public_info:0.5 place_order:0.3
w:lift read_record:0.3 change_security_policy:0.6
w:like post_comment:0.3
w:limit read_record:-0.4 read_telemetry:0.3
w:line read_file:0.5 create_record:0.4 manage_subscription:0.4 modify_order:0.6 run_shell_command:0.3 deactivate_user:-0.4 compute_output:0.9
w:link fetch_web_page:0.9 update_record:-0.7 share_resource:0.7 publish_content:0.4 dispatch_responder:-0.3 request_payment:0.5 create_credential:0.4
w:list read_record:0.5 read_file:1.1 read_telemetry:1.3 inspect_system:1.9 read_device_state:0.4 lookup_public_info:0.8 read_secret:-0.3 create_record:0.4 write_file:-0.3 send_bulk_email:0.4 execute_code:-0.4 grant_access:-0.3 compute_output:0.4
w:listed read_record:-0.3 lookup_public_info:0.4 share_resource:0.3
w:listing read_record:-0.5 lookup_public_info:0.6 publish_content:0.3
w:live inspect_system:0.3 lookup_public_info:0.4 update_record:0.3 send_message:0.3 publish_content:0.3 deploy_code:1 create_credential:-0.3
w:lms deactivate_user:0.4 grant_access:0.3
w:load read_record:-0.3 inspect_system:-0.3 read_device_state:0.3 update_record:0.3 issue_credit:0.3 place_order:0.3 deploy_code:0.3 control_device:0.4
w:loan schedule_event:-0.6 compute_output:0.9
w:local read_record:0.3 query_database:0.3 write_file:0.4 run_shell_command:0.3
w:location read_device_state:0.5 control_service:0.3
w:locator place_order:0.3 modify_order:0.4
w:lock read_device_state:-0.3 read_secret:0.4 update_record:-0.5 transfer_funds:0.5 control_service:0.4 deactivate_user:0.5
w:lodge create_record:-0.4 sign_document:0.8
w:log read_file:0.6 read_telemetry:1.2 fetch_web_page:0.3 create_record:0.6 send_message:-0.3 register_webhook:0.7 create_credential:-0.3
w:login read_secret:0.3 create_user:0.3 deactivate_user:0.3 create_credential:0.5 revoke_credential:0.3
w:logout authenticate:0.3
w:long read_record:-0.7 read_telemetry:0.3 inspect_system:0.7 update_record:0.3
w:longer update_record:0.3 change_security_policy:-0.3 revoke_access:0.3 revoke_credential:0.3
w:look read_record:0.6 read_file:0.4 inspect_system:0.5 interact_with_ui:-0.4
w:lookup inspect_system:-0.4 lookup_public_info:2.3
w:loom read_file:0.3
w:loop control_device:0.4
w:loss read_record:0.4 update_record:-0.3 execute_trade:0.4
w:lost create_record:0.3 change_security_policy:-0.4 revoke_credential:0.5
w:loyalty issue_credit:0.4 place_order:0.4
w:machine lookup_public_info:0.7 write_file:0.3 provision_infrastructure:0.4 modify_infrastructure:0.3 control_service:0.5 change_security_policy:0.3 run_shell_command:0.3 grant_access:-0.3
w:made inspect_system:-0.5 lookup_public_info:0.5 fetch_web_page:0.3
w:mail read_message:0.5 delete_record:0.4 send_email:0.8 send_bulk_email:1.7 send_message:-0.5 register_webhook:0.4
w:mailbox read_message:0.3 create_record:-0.3 change_security_policy:0.4
w:main merge_code:0.4 control_device:0.3
w:maintenance schedule_event:0.3
w:make create_record:-0.4 share_resource:0.7 send_message:0.3 publish_content:0.4 request_payment:0.3 execute_trade:-0.4 deploy_code:0.9 commit_code:-0.3 grant_access:0.6 create_credential:0.3 revoke_credential:0.7 update_agent_state:0.5
w:manage read_record:0.3 inspect_system:0.3 bulk_delete_records:0.3 modify_infrastructure:-0.3 control_service:0.7 create_user:0.6
w:managed inspect_system:0.4
w:manager read_file:0.3 share_resource:0.3
w:manifest inspect_system:0.3 deploy_code:0.7
w:many read_device_state:0.5 create_record:0.3 bulk_delete_records:0.3 write_file:-0.4 modify_infrastructure:0.3 compute_output:0.5
w:map inspect_system:0.3 fetch_web_page:0.4 create_record:0.3
w:mark modify_order:0.6
w:market lookup_public_info:-0.3 create_record:0.5 update_record:-0.5 publish_content:0.3 execute_trade:0.7
w:masked read_telemetry:0.4
w:mass lookup_public_info:-0.3 compute_output:0.6
w:match read_record:-0.5 query_database:0.8 read_telemetry:0.3 bulk_delete_records:0.6 send_message:0.3
w:mate read_device_state:0.3 control_device:0.5
w:matrix lookup_public_info:0.3 update_record:-0.4 compute_output:0.9
w:matter read_device_state:0.5
w:may read_file:-0.4 inspect_system:0.7 share_resource:0.3 grant_access:0.6
w:me read_record:0.4 read_message:0.3 send_message:-0.3 schedule_event:0.5
w:mean read_record:-1 lookup_public_info:0.6 compute_output:1.3
w:media modify_infrastructure:-0.3 control_device:0.4
w:medical read_record:0.4 read_file:-0.3 export_data:0.4
w:medication read_record:0.3 submit_clinical_order:0.3
w:meet bulk_delete_records:0.4 compute_output:0.4
w:meeting read_message:0.4 read_file:0.4
w:member delete_record:-0.4 send_bulk_email:0.4 deactivate_user:0.4 grant_access:0.5 revoke_access:1 sign_document:0.3
w:membership manage_subscription:0.8 control_service:-0.3
w:memory read_telemetry:0.8 export_data:0.3 modify_infrastructure:0.4
w:mentions read_message:0.5 publish_content:-0.4
w:merge update_record:-0.4 delete_record:0.4 commit_code:0.4 merge_code:1.2
w:message read_message:1.8 read_telemetry:0.3 inspect_system:-0.3 delete_record:0.3 bulk_delete_records:0.6 write_file:-0.3 delete_file:-0.3 send_message:0.8 post_comment:0.4 trigger_workflow:0.3 commit_code:0.4 http_request:-0.3 interact_with_ui:-0.4
w:metadata read_file:0.3 inspect_system:0.8
w:meter read_record:-0.3 read_device_state:0.8
w:method execute_code:0.3
w:metric query_database:0.5 read_telemetry:0.4
w:mfa change_security_policy:0.3
w:miles place_order:0.4
w:minutes update_record:0.3
w:mode share_resource:0.3 control_device:0.3
w:model alter_schema:-0.3 provision_infrastructure:0.4 compute_output:0.3
w:module inspect_system:0.5 install_software:-0.3
w:moment lookup_public_info:0.3 restore_data:0.3
w:money create_record:0.4 transfer_funds:0.8 request_payment:0.6 refund_payment:0.8 issue_credit:0.3 compute_output:-0.3
w:monitor read_record:-0.3 inspect_system:0.4 read_device_state:0.3
w:month read_telemetry:0.4 manage_subscription:0.7 control_service:-0.3
w:monthly lookup_public_info:0.4 manage_subscription:0.7
w:more schedule_event:0.4 place_order:0.3 update_agent_state:0.4
w:mortgage lookup_public_info:0.4 schedule_event:-0.3 compute_output:0.4
w:most read_record:0.6 fetch_web_page:-0.5
w:motion read_device_state:0.3 deploy_code:0.3 control_device:1 sign_document:0.3
w:mouse interact_with_ui:0.4
w:move delete_record:0.8 write_file:-0.3 delete_file:0.5 schedule_event:0.3 manage_subscription:0.6 modify_order:0.5 modify_infrastructure:0.4 merge_code:0.3 create_credential:0.3 control_device:0.7 compute_output:0.3
w:msisdn read_record:0.7 read_device_state:0.3 send_message:-0.3 change_security_policy:-0.3 revoke_credential:0.4
w:much read_record:-0.3 inspect_system:0.5
w:music read_record:0.5 lookup_public_info:-0.4 update_record:0.4
w:must change_security_policy:0.3
w:mutation query_database:0.3
w:mute configure_monitoring:0.6
w:name read_record:1 read_file:0.4 query_database:0.3 read_secret:0.4 create_record:0.6 update_record:-0.5 modify_infrastructure:-0.3 update_agent_state:0.4
w:names inspect_system:0.8
w:namespace read_telemetry:0.4 deploy_code:0.3
w:ndc submit_clinical_order:0.3
w:nearby lookup_public_info:0.7 create_record:-0.3
w:nearest read_record:0.3 lookup_public_info:0.3
w:nest lookup_public_info:0.3 dispatch_responder:0.5
w:network lookup_public_info:0.5 issue_credit:-0.3 control_service:-0.3 change_security_policy:0.7 control_device:0.3 compute_output:0.8
w:new create_record:0.3 write_file:-0.3 send_email:0.3 execute_trade:0.4 place_order:0.3 trigger_workflow:0.3 commit_code:0.6 create_user:0.7 create_credential:0.8 authenticate:0.6 submit_clinical_order:0.3
w:newest read_record:0.3 read_file:0.3
w:news lookup_public_info:0.5 fetch_web_page:0.4
w:newsletter send_bulk_email:0.4
w:next read_record:-0.6 inspect_system:0.4 lookup_public_info:1.3 transfer_funds:0.3
w:night backup_data:0.3 trigger_workflow:0.5
w:nimbus inspect_system:0.5 provision_infrastructure:0.4
w:nobody delete_record:0.3
w:node read_record:0.3 read_telemetry:0.6 execute_sql:0.3 control_service:0.5
w:noodle schedule_event:0.4
w:note read_record:0.4 read_file:0.3 lookup_public_info:0.5 update_record:0.4 write_file:0.3 share_resource:0.3 post_comment:0.7 update_agent_state:0.6
w:notebook execute_code:0.8
w:nothing draft_message:0.6 control_service:0.3 change_security_policy:0.5
w:notice send_message:0.4 sign_document:0.4
w:notification read_record:0.5 publish_content:0.3
w:notify send_message:0.4
w:number read_file:-0.3 inspect_system:0.6 create_record:0.4 update_record:0.5 send_message:1.1 modify_infrastructure:0.4 deploy_code:-0.3 trigger_workflow:-0.3 submit_clinical_order:0.3 compute_output:0.6 update_agent_state:0.3
w:oauth authenticate:0.4
w:object read_record:-0.5 read_file:1.3 inspect_system:0.3 update_record:-0.4 delete_record:-0.7 restore_data:0.3 write_file:0.6 delete_file:1.3
w:off read_message:-0.3 read_device_state:-0.4 update_record:0.7 delete_record:0.3 cancel_event:0.3 issue_credit:0.5 modify_infrastructure:0.5 change_security_policy:0.7 control_device:1
w:offboard deactivate_user:0.3
w:offer read_record:-0.3 inspect_system:-0.6 lookup_public_info:1 create_record:0.4 update_record:-0.7 publish_content:0.4 place_order:0.5 sign_document:0.8
w:office read_record:-0.4 lookup_public_info:0.4 schedule_event:0.6 place_order:-0.3 sign_document:0.3
w:older write_file:0.4
w:oncall send_message:0.5 dispatch_responder:0.5
w:once change_security_policy:-0.3 control_device:1
w:only read_record:0.3 lookup_public_info:-0.4 post_comment:0.5
w:open read_record:0.8 read_file:0.5 read_device_state:-0.3 lookup_public_info:0.6 fetch_web_page:0.7 create_record:-0.8 delete_record:-0.3 send_message:-0.3 publish_content:0.4 charge_payment:0.3 execute_trade:0.3 modify_order:-0.3 trigger_workflow:-0.3 commit_code:0.4 interact_with_ui:0.4 grant_access:0.4 authenticate:1 control_device:0.5
w:opening read_record:-0.3 lookup_public_info:0.4 trigger_workflow:-0.3
w:operation read_record:-0.6 read_telemetry:0.3 lookup_public_info:0.3 control_service:0.3 http_request:0.5
w:operations read_record:-0.3 inspect_system:0.6
w:operator update_record:0.3
w:option inspect_system:-0.4 lookup_public_info:0.5 http_request:0.4
w:optional read_record:0.8 read_telemetry:0.3 inspect_system:0.3 read_secret:0.3 create_record:0.4 request_payment:-0.3 place_order:0.3 create_credential:-0.3
w:optionally read_record:0.3
w:orbit deploy_code:0.4
w:order read_record:0.4 lookup_public_info:-0.3 create_record:0.5 update_record:0.4 refund_payment:0.4 execute_trade:0.8 place_order:0.3 modify_order:0.5 cancel_order:0.3 submit_clinical_order:0.8
w:ordered modify_order:-0.4 submit_clinical_order:0.4
w:org read_record:0.5 deactivate_user:0.4
w:organization deactivate_user:0.4
w:origin create_record:-0.4 provision_infrastructure:0.6
w:original write_file:0.5
w:other inspect_system:0.3 post_comment:0.4
w:out read_telemetry:0.3 fetch_web_page:0.3 update_record:0.4 dispatch_responder:0.4 merge_code:-0.3 compute_output:1.2
w:output read_record:-0.4 read_telemetry:0.5 read_device_state:0.3 execute_code:0.3
w:outside register_webhook:0.4 create_user:0.3
w:over query_database:0.4 read_telemetry:0.9 create_record:-0.3 escalate_to_human:0.6 manage_subscription:0.4 control_service:-0.3 control_device:0.4
w:overdue request_payment:0.3
w:override create_record:-0.3 update_record:0.6
w:overwrite restore_data:0.3
w:own read_device_state:0.6 provision_infrastructure:0.3 trigger_workflow:0.3
w:owner read_record:0.4 share_resource:0.3 grant_access:0.4
w:package inspect_system:-0.4 lookup_public_info:1 update_record:-0.3 publish_content:0.3 manage_subscription:0.3 deploy_code:-0.3 install_software:0.4 run_shell_command:0.7
w:page read_record:0.6 lookup_public_info:0.7 fetch_web_page:1.8 create_record:-0.3 update_record:-0.4 write_file:0.3 share_resource:0.4 send_message:0.5 publish_content:0.5 request_payment:0.5 interact_with_ui:1
w:paid transfer_funds:0.5 refund_payment:0.4 manage_subscription:0.5 place_order:0.3 control_service:-0.3
w:palm delete_record:0.3 control_device:0.6
w:panel read_device_state:0.4
w:param inspect_system:-0.6 read_device_state:-0.3 create_record:0.6 update_record:0.6 publish_content:0.4 cancel_event:0.3 refund_payment:0.4 manage_subscription:0.3 trigger_workflow:-0.4 create_credential:0.4 authenticate:0.3 compute_output:-0.3
w:parameter inspect_system:-0.4 lookup_public_info:0.3 backup_data:0.4 control_device:0.6 submit_clinical_order:-0.3 compute_output:0.5
w:parcel lookup_public_info:0.9 update_record:-0.3 modify_order:0.5
w:parlor schedule_event:0.3 escalate_to_human:0.4
w:parse read_file:0.5
w:part deploy_code:0.5
w:passages read_record:-0.5 query_database:0.5
w:passenger update_record:0.4 modify_order:0.5
w:passes update_record:0.4
w:password read_secret:0.3 share_resource:0.3 authenticate:0.3 control_device:-0.3 compute_output:0.9
w:past read_record:0.3 read_telemetry:0.5 inspect_system:-0.5 restore_data:0.3
w:patch read_file:0.3 commit_code:0.5
w:path inspect_system:0.7 read_secret:0.5 share_resource:0.3 change_security_policy:0.4 create_credential:0.3 compute_output:0.6
w:patient update_record:-0.4 export_data:0.3 share_resource:0.3 send_email:-0.3 send_message:0.7 request_payment:0.3 submit_clinical_order:0.7
w:pattern read_record:-0.3 read_file:0.3 inspect_system:0.4 lookup_public_info:-0.3 compute_output:0.5
w:pause update_record:0.6 manage_subscription:0.3
w:pay read_record:0.4 update_record:-0.8 transfer_funds:0.5 request_payment:1 refund_payment:0.7 manage_subscription:0.4 place_order:0.6 compute_output:0.5
w:payload control_device:0.6
w:payment create_record:0.3 update_record:-0.3 charge_payment:0.4 request_payment:0.5 refund_payment:0.4 manage_subscription:0.3 cancel_order:0.3
w:paymentid refund_payment:0.4
w:payroll trigger_workflow:0.3
w:pdf read_file:0.4 update_record:0.3 write_file:0.7
w:peek read_record:0.4 read_file:0.3
w:pending inspect_system:0.4 send_email:0.3
w:people read_device_state:0.5 send_email:0.3 send_message:0.4 schedule_event:0.8 request_payment:0.4
w:per read_record:1 read_telemetry:0.7 read_device_state:0.4 update_record:-0.4 create_credential:-0.3
w:perform inspect_system:0.4 control_service:0.4
w:period read_record:0.3
w:permission read_record:0.3 read_telemetry:0.5 share_resource:0.4
w:persistent trigger_workflow:-0.3 execute_code:0.5
w:person update_record:0.4 escalate_to_human:0.3 deactivate_user:0.3 grant_access:0.9 sign_document:0.3
w:personal compute_output:0.4
w:pg query_database:-0.3 read_telemetry:0.6 inspect_system:0.4 control_service:0.3
w:phone delete_record:0.3 bulk_delete_records:0.3 dispatch_responder:0.4 modify_infrastructure:-0.3 install_software:0.3 control_device:0.5
w:photo write_file:0.3 publish_content:0.3
w:phrase read_secret:0.3
w:pick read_record:-0.3 compute_output:0.4
w:pickup place_order:0.5
w:picture read_device_state:1.1 update_record:-0.3 write_file:0.7 compute_output:1.2
w:pigeon read_message:0.3 update_record:0.4
w:pilot write_file:0.4 interact_with_ui:0.5
w:pin change_security_policy:0.5
w:ping lookup_public_info:0.3 modify_order:0.3
w:pip run_shell_command:0.3
w:pipeline read_record:0.9 inspect_system:-0.6 create_record:-0.3 trigger_workflow:0.4
w:place lookup_public_info:0.7 update_record:0.3 write_file:-0.3 schedule_event:0.3 charge_payment:0.3 execute_trade:0.4 place_order:0.4 configure_monitoring:0.4 change_security_policy:0.3 control_device:0.3
w:plain read_secret:0.6
w:plan read_record:-0.6 inspect_system:1 lookup_public_info:0.5 write_file:-0.3 manage_subscription:1 modify_infrastructure:0.4 change_security_policy:-0.3 compute_output:1.1 update_agent_state:0.3
w:planned provision_infrastructure:0.4
w:play control_device:0.4
w:playlist create_record:-0.3 update_record:0.6
w:pod read_telemetry:0.7
w:point query_database:-0.3 read_telemetry:0.4 read_device_state:0.4 lookup_public_info:0.7 create_record:-0.4 update_record:-0.5 bulk_delete_records:0.3 issue_credit:0.3 modify_infrastructure:-0.3 control_device:0.9 compute_output:1
w:policy read_record:0.8 read_file:-0.3 update_record:0.4 bulk_delete_records:0.3 write_file:-0.3 manage_subscription:1 modify_infrastructure:0.3 change_security_policy:0.4 sign_document:0.4 compute_output:-0.3
w:port lookup_public_info:0.4 update_record:0.5 run_shell_command:0.3
w:portal share_resource:0.3 send_email:-0.3 send_message:0.3 publish_content:0.3
w:position read_device_state:1.7 update_record:-0.4 post_comment:-0.3 modify_infrastructure:0.4 control_device:0.4 compute_output:0.3
w:post read_message:0.4 lookup_public_info:0.5 delete_record:0.3 send_email:0.4 send_bulk_email:-0.3 send_message:0.8 charge_payment:0.3 place_order:0.4
w:postal read_message:0.3 update_record:0.4
w:power read_record:-0.4 read_device_state:1.1 change_security_policy:-0.3 run_shell_command:0.6 control_device:0.9
w:poweroff change_security_policy:0.4
w:pr commit_code:0.3
w:practice lookup_public_info:0.3 export_data:0.4
w:prefix read_file:0.7 query_database:0.4 inspect_system:-0.4 lookup_public_info:-0.3 delete_file:0.4 terminate_infrastructure:-0.4
w:premium lookup_public_info:0.4 update_record:-0.4 sign_document:0.4 compute_output:0.3
w:prepare draft_message:0.4 compute_output:0.4
w:prescription update_record:0.5 place_order:0.5
w:present read_record:-0.5 read_device_state:0.5 merge_code:0.4
w:presign share_resource:0.7
w:pressure read_device_state:0.3
w:preview compute_output:0.6
w:previous fetch_web_page:0.4 update_record:-0.3 restore_data:0.3
w:price read_record:-0.4 lookup_public_info:1.6 execute_trade:0.3
w:principal inspect_system:0.6
w:print write_file:0.5
w:privatekey create_credential:0.3
w:probes read_telemetry:0.5 lookup_public_info:0.5 trigger_workflow:-0.4 configure_monitoring:0.4
w:process read_telemetry:0.5 inspect_system:-0.4 control_service:0.4
w:produce trigger_workflow:0.4
w:production create_record:0.4 deploy_code:0.3
w:profile read_record:0.6 lookup_public_info:0.4 trigger_workflow:0.3 compute_output:-0.3
w:profit read_record:0.5
w:program control_service:0.3 deploy_code:0.3 submit_clinical_order:0.3
w:progress read_record:-0.3 read_telemetry:0.3 create_record:0.3
w:project read_secret:0.3 update_record:-0.3 manage_subscription:0.3 provision_infrastructure:0.3 revoke_access:0.3 update_agent_state:0.8
w:promote place_order:0.3 deploy_code:0.4
w:property inspect_system:0.3 publish_content:0.3
w:protect change_security_policy:0.3
w:provider lookup_public_info:0.5
w:provision create_user:0.3
w:public read_record:-1 lookup_public_info:2.3 create_record:0.3 update_record:-0.4 share_resource:0.3 post_comment:0.4 publish_content:1.8 control_service:-0.3 trigger_workflow:-0.4 change_security_policy:0.4 compute_output:-0.4
w:publish read_record:-0.3 create_record:-0.4 publish_content:1.4 deploy_code:0.4 trigger_workflow:0.7 grant_access:0.3
w:published read_record:-0.6 lookup_public_info:1.5 update_record:-0.3
w:pull fetch_web_page:0.3 read_secret:0.3 cancel_order:0.3
w:pullrequest read_record:0.3 commit_code:0.5
w:pump submit_clinical_order:0.3
w:purge modify_infrastructure:0.7 control_service:0.7
w:purse transfer_funds:0.3
w:push write_file:0.3 publish_content:0.3
w:put inspect_system:-0.3 create_record:0.6 write_file:0.3 escalate_to_human:0.3 issue_credit:0.3 trigger_workflow:0.6 revoke_credential:0.3
w:python run_shell_command:0.3
w:quantity update_record:0.4
w:query read_record:0.3 read_file:-0.4 query_database:1.1 read_telemetry:0.9 inspect_system:0.4 lookup_public_info:-0.3
w:question query_database:0.3 execute_sql:0.6
w:queue read_record:0.9 read_message:-0.3 read_telemetry:0.3 inspect_system:-0.3 publish_content:0.5 trigger_workflow:0.5
w:quillbrook execute_trade:0.4 sign_document:0.4
w:quota read_record:-0.5 inspect_system:0.8
w:quote lookup_public_info:0.5 update_record:-0.3 compute_output:0.3
w:radius read_record:-0.4 lookup_public_info:0.6 publish_content:0.3
w:raise create_record:0.3 place_order:0.4
w:ran read_record:0.3 query_database:-0.3 inspect_system:0.3
w:random read_record:-0.3 compute_output:1.4
w:range read_file:0.3 lookup_public_info:-0.3 write_file:0.5 change_security_policy:0.6 grant_access:-0.3 compute_output:0.7
w:rate read_record:-0.4 read_telemetry:0.3 read_device_state:0.6 lookup_public_info:0.8 update_record:-1 post_comment:1.2 place_order:0.3 submit_clinical_order:0.3
w:rating read_record:-0.5 lookup_public_info:1 update_record:-0.3
w:raw execute_sql:0.5 run_shell_command:-0.3 http_request:0.3
w:reach lookup_public_info:0.4
w:reached read_record:0.4 lookup_public_info:-0.3
w:react post_comment:0.3
w:read read_record:-0.9 read_message:0.9 read_file:1.2 query_database:0.5 read_telemetry:0.7 read_device_state:1.3 fetch_web_page:0.8 share_resource:0.4
w:reading read_record:-0.3 read_device_state:1
w:readonly query_database:1.1 execute_sql:-0.3
w:rebook update_record:-0.4 schedule_event:0.5
w:recall read_record:0.8 dispatch_responder:0.4 update_agent_state:-0.5
w:receive update_record:0.4 request_payment:0.3 place_order:-0.4
w:recent read_telemetry:0.9 inspect_system:-0.5
w:recently read_record:0.4 lookup_public_info:0.4
w:recipe create_record:-0.3 update_record:0.4 control_service:-0.3 register_webhook:0.3 revoke_access:0.3
w:record inspect_system:0.4 create_record:0.7 update_record:0.6 send_message:-0.5 modify_order:0.3 modify_infrastructure:1.1
w:recorded read_message:0.3
w:recording read_record:-0.4 read_file:0.6 control_device:0.4
w:recovery read_secret:0.3
w:redeem place_order:0.4
w:redirect update_record:-0.4 dispatch_responder:0.4 modify_order:0.5
w:reel manage_subscription:0.3 control_device:0.4
w:refer update_record:-0.6 submit_clinical_order:0.5 update_agent_state:0.3
w:reference read_file:0.7 lookup_public_info:-0.5 compute_output:0.3
w:refill place_order:0.4
w:refund refund_payment:1
w:regex update_record:-0.3 compute_output:0.6
w:region inspect_system:-0.3 lookup_public_info:0.9 backup_data:0.3 provision_infrastructure:0.4 control_service:-0.3
w:register create_record:-0.6 place_order:0.4 create_user:0.4 sign_document:0.7
w:registered update_record:-0.6 send_message:0.4 update_agent_state:0.4
w:registration lookup_public_info:0.3 place_order:0.3 sign_document:0.3
w:registry read_record:0.5 lookup_public_info:-0.3 publish_content:0.4 deploy_code:-0.3
w:regular compute_output:0.4
w:release read_record:0.6 inspect_system:-0.4 lookup_public_info:0.4 create_record:0.3 update_record:0.4 delete_record:0.4 change_security_policy:0.8 control_device:0.3
w:remember create_record:0.3
w:remind send_email:0.6 send_message:-0.3 schedule_event:0.4 request_payment:0.6
w:reminder request_payment:0.5
w:remote read_record:-0.4 inspect_system:0.7 write_file:0.4 interact_with_ui:-0.3 control_device:0.5
w:remove inspect_system:-0.6 update_record:0.4 delete_record:-0.5 bulk_delete_records:1 modify_infrastructure:0.5 change_security_policy:0.9 install_software:0.4 deactivate_user:0.9 revoke_access:1.1 revoke_credential:0.3 compute_output:0.4
w:removed bulk_delete_records:0.4
w:rename alter_schema:0.3 write_file:0.3
w:render fetch_web_page:0.3 execute_code:0.8
w:renew manage_subscription:0.4 place_order:0.4 change_security_policy:-0.3 sign_document:0.3
w:rent charge_payment:0.3 request_payment:0.4
w:replace update_record:-0.3 restore_data:0.3 write_file:0.7 execute_trade:0.4 modify_infrastructure:0.3 change_security_policy:0.3 control_device:-0.3 compute_output:0.3 update_agent_state:0.9
w:replica modify_infrastructure:0.4
w:reply read_message:0.5 draft_message:0.6 send_email:0.6 publish_content:0.3
w:repo read_file:0.6 inspect_system:0.4 commit_code:0.7
w:report read_record:0.6 read_file:-0.5 read_telemetry:0.4 create_record:0.5 update_record:0.3 refund_payment:0.3 execute_code:0.3 compute_output:0.7
w:repository lookup_public_info:0.4 provision_infrastructure:0.3
w:reputation lookup_public_info:0.4
w:request read_record:0.8 inspect_system:-0.6 fetch_web_page:0.5 schedule_event:0.5 escalate_to_human:0.5 request_payment:0.4 http_request:0.6
w:required read_telemetry:0.3 inspect_system:-0.3 read_secret:0.3 share_resource:0.3
w:requirement lookup_public_info:0.3
w:reservation charge_payment:0.3 modify_order:0.8
w:reserve schedule_event:0.7 execute_trade:0.5 place_order:-0.5 modify_infrastructure:0.4
w:reset bulk_delete_records:0.3 modify_infrastructure:0.4 create_credential:0.6
w:resident read_record:0.6 create_credential:0.3 update_agent_state:-0.3
w:resize modify_infrastructure:0.3
w:resolve lookup_public_info:0.8
w:resource read_file:0.4 lookup_public_info:0.4 modify_infrastructure:0.3
w:respond update_record:0.5
w:response read_telemetry:0.3 fetch_web_page:0.3 run_shell_command:0.3
w:restart control_service:0.3 install_software:0.3
w:restore bulk_delete_records:0.5 restore_data:0.9 write_file:0.3
w:result inspect_system:0.3 write_file:0.3 control_service:0.3 revoke_credential:0.4
w:results read_record:0.7 read_telemetry:0.6 inspect_system:-0.7 share_resource:0.3
w:resume read_file:0.5 change_security_policy:0.3
w:retention query_database:0.6 inspect_system:-0.4 bulk_delete_records:0.5 modify_infrastructure:0.4
w:retrieve read_record:0.4 read_file:-0.3
w:return read_file:0.6 query_database:0.3 read_telemetry:-0.3 inspect_system:0.5 read_device_state:0.7 lookup_public_info:0.3 fetch_web_page:0.6 update_record:0.4 publish_content:-0.3 transfer_funds:-0.3 charge_payment:-0.5 refund_payment:0.8 execute_code:0.3 grant_access:-0.4 authenticate:0.3 sign_document:0.6 compute_output:0.3
w:returned inspect_system:0.3
w:reveal read_secret:0.8
w:reverse update_record:0.3 write_file:-0.3 charge_payment:-0.3 refund_payment:0.8
w:review lookup_public_info:0.3 draft_message:0.3 post_comment:0.4 escalate_to_human:0.4
w:revision read_record:-0.3 inspect_system:0.4 update_record:-0.3 deploy_code:0.3 commit_code:0.7
w:revoke revoke_access:0.5 revoke_credential:0.8
w:reward place_order:0.4
w:rfc read_record:-0.5 lookup_public_info:0.6
w:ride read_record:0.7 post_comment:0.3 compute_output:-0.3
w:right read_record:-0.6 read_telemetry:0.7 grant_access:0.3
w:rights execute_sql:0.3 trigger_workflow:0.4 grant_access:-0.3 revoke_access:0.5
w:ring send_message:0.3 schedule_event:0.5 dispatch_responder:0.4 control_device:-0.4
w:road read_device_state:0.3 create_record:0.3 control_device:0.5
w:roaming manage_subscription:0.5
w:robot fetch_web_page:0.6 authenticate:0.4
w:role inspect_system:0.3 change_security_policy:0.3 grant_access:0.4 revoke_access:0.4
w:roll delete_record:-0.3 bulk_delete_records:0.5 restore_data:0.4 trigger_workflow:0.3
w:rollback restore_data:0.4
w:rollout read_record:-0.3 modify_infrastructure:0.5 deploy_code:0.8
w:room read_record:0.4 read_device_state:0.6 lookup_public_info:-0.3 create_record:0.3 dispatch_responder:0.4 trigger_workflow:0.3 revoke_credential:0.3
w:root read_record:0.5
w:rotate update_record:0.3
w:route inspect_system:0.6 lookup_public_info:-0.4 update_record:-0.3 configure_monitoring:0.6
w:row read_file:0.7 query_database:1.1 inspect_system:-0.6 create_record:-0.3 execute_sql:0.9 write_file:0.5 compute_output:-0.3
w:rule read_telemetry:0.3 inspect_system:0.5 lookup_public_info:0.4 create_record:-0.3 update_record:-0.4 delete_record:-0.4 change_security_policy:1.8
w:run read_record:0.8 query_database:1.1 read_telemetry:1.1 inspect_system:-0.4 update_record:-0.5 execute_sql:1.2 control_service:0.4 deploy_code:0.3 trigger_workflow:-0.4 execute_code:1.3 run_shell_command:0.4 control_device:0.4 compute_output:-0.3
w:running read_record:-0.9 read_telemetry:0.3 inspect_system:0.6 read_device_state:0.3 update_record:0.5
w:rx submit_clinical_order:0.4
w:said read_record:-0.5 read_message:0.6
w:salary update_record:0.7 transfer_funds:-0.4
w:sale read_record:-0.6 lookup_public_info:1 publish_content:0.3
w:sales read_record:0.3 lookup_public_info:0.4 compute_output:0.3
w:same update_record:0.4 trigger_workflow:0.4 grant_access:-0.3
w:sample read_record:-0.4 query_database:0.3 read_device_state:0.4 execute_code:0.3 control_device:0.4 compute_output:0.3
w:sandbox read_file:0.4 execute_code:0.3
w:save create_record:1.5 update_record:0.3 backup_data:0.6 commit_code:0.3 create_credential:0.4 control_device:-0.4 compute_output:-0.3
w:saved read_record:0.4 read_secret:0.5
w:say share_resource:0.3 compute_output:0.4 update_agent_state:0.4
w:scale modify_infrastructure:0.6 control_service:0.3
w:scan read_file:0.3 read_telemetry:0.7 update_record:0.3 execute_sql:-0.3 trigger_workflow:0.9 compute_output:0.9
w:scene trigger_workflow:0.3 control_device:-0.3
w:schedule create_record:0.3 send_bulk_email:0.3 publish_content:0.3 schedule_event:0.3 compute_output:0.8
w:schema lookup_public_info:0.4
w:score query_database:0.4 lookup_public_info:0.8 fetch_web_page:0.3
w:screen inspect_system:0.3 read_device_state:0.8
w:screenshot inspect_system:0.4 read_device_state:0.6 fetch_web_page:0.4 interact_with_ui:-0.4
w:script inspect_system:0.3 execute_sql:0.3 send_message:0.4 execute_code:-0.5 run_shell_command:0.3 interact_with_ui:0.3
w:seal update_record:-0.3 control_service:0.9
w:search read_record:1.1 read_message:0.3 read_file:0.5 query_database:0.7 inspect_system:-0.4 lookup_public_info:1.2 modify_infrastructure:0.4
w:seat update_record:0.4 modify_order:0.4
w:second backup_data:0.4 change_security_policy:0.4
w:seconds query_database:0.3 read_telemetry:0.3 read_device_state:0.3 update_record:0.4 create_credential:-0.3
w:secret read_file:-0.3 inspect_system:0.4 read_secret:0.3 share_resource:0.3 create_credential:0.3 revoke_credential:0.4
w:security read_telemetry:0.3 inspect_system:-0.3 read_secret:0.3 change_security_policy:0.3
w:see read_telemetry:-0.4 share_resource:0.7 post_comment:0.5 change_security_policy:-0.3 grant_access:0.5 update_agent_state:0.4
w:segment send_email:-0.3 send_bulk_email:1 send_message:-0.3
w:select read_file:-0.3 query_database:1.2 read_telemetry:0.3 place_order:-0.3 modify_order:0.3
w:selected run_shell_command:0.3
w:sell execute_trade:0.3 place_order:0.4
w:seller read_record:-0.4 lookup_public_info:0.4 sign_document:0.3
w:send read_record:-0.3 query_database:0.3 lookup_public_info:-0.3 export_data:0.3 execute_sql:0.3 send_email:1.5 send_bulk_email:1.2 send_message:-0.6 publish_content:0.4 dispatch_responder:1.1 transfer_funds:0.4 request_payment:0.3 register_webhook:0.3 run_shell_command:-0.3 http_request:0.4 control_device:0.4
w:sender read_message:0.5
w:sensor read_device_state:0.3
w:sent read_telemetry:0.3 inspect_system:-0.3 create_record:0.3 draft_message:0.6 modify_order:0.3
w:series read_telemetry:0.4
w:server read_record:-0.4 query_database:0.4 read_telemetry:0.4 inspect_system:0.3 execute_sql:0.4 restore_data:0.3 control_service:0.4 run_shell_command:-0.3
w:service read_record:0.8 read_telemetry:0.6 lookup_public_info:-0.8 execute_sql:0.3 schedule_event:0.4 http_request:0.4 revoke_access:0.3
w:serviceaccount read_record:-0.5 inspect_system:0.6
w:session read_record:-0.6 read_telemetry:0.5 inspect_system:0.3 update_record:-0.3 control_service:0.5 trigger_workflow:-0.3 execute_code:0.4 revoke_credential:0.7 authenticate:1.5 control_device:-0.3 update_agent_state:0.3
w:set read_telemetry:-0.3 write_file:-0.3 schedule_event:0.4 manage_subscription:0.3 modify_infrastructure:0.8 configure_monitoring:0.3 change_security_policy:0.9 control_device:1.1 sign_document:-0.3 update_agent_state:0.7
w:several delete_record:-0.3 bulk_delete_records:0.4 execute_sql:0.3 configure_monitoring:0.4 commit_code:0.3
w:sftp read_file:0.5 delete_file:0.3
w:share read_secret:-0.3 export_data:0.4 share_resource:0.6 send_message:0.4 request_payment:0.3 modify_infrastructure:0.5 grant_access:0.4
w:sharelink share_resource:0.3 publish_content:0.4
w:sharing share_resource:0.4 revoke_access:0.6
w:sheet read_record:0.5 read_file:-0.3 export_data:0.3 compute_output:0.3
w:shelf manage_subscription:0.3 control_device:0.4
w:shell run_shell_command:0.6
w:shift update_record:0.4 deploy_code:0.5
w:ship modify_order:0.3 register_webhook:0.3
w:shipment update_record:-0.3 sign_document:0.7
w:shipped modify_order:0.8
w:short create_credential:0.4
w:show read_record:0.4 read_file:0.6 read_telemetry:0.7 inspect_system:1.3 read_secret:0.9 update_agent_state:-0.3
w:sign read_telemetry:0.5 read_device_state:0.3 send_email:0.4 schedule_event:0.3 sign_document:-0.4
w:signature update_record:0.4 sign_document:-0.3
w:signed create_record:0.3 send_email:0.4
w:signin change_security_policy:0.4 authenticate:0.4
w:silence configure_monitoring:0.3 control_device:0.6
w:sim change_security_policy:-0.3 create_credential:0.4 revoke_credential:0.4
w:simulate inspect_system:0.5
w:since read_telemetry:0.5 inspect_system:-0.3
w:siren dispatch_responder:0.4
w:site read_record:-0.3 read_telemetry:0.3 inspect_system:-0.6 fetch_web_page:1 read_secret:0.3 update_record:0.3
w:size read_record:0.4 modify_order:0.3 provision_infrastructure:0.4
w:skylark place_order:0.3 modify_order:0.4
w:slot read_record:0.4 schedule_event:0.5 place_order:-0.3
w:slow query_database:-0.4 read_telemetry:0.7
w:snapshot read_device_state:0.5 delete_record:-0.4 backup_data:1 write_file:-0.4 share_resource:0.3 terminate_infrastructure:0.4
w:snippet compute_output:0.4
w:some create_record:0.3 configure_monitoring:0.3 compute_output:0.3
w:somebody create_record:-0.4 send_email:0.3 schedule_event:0.4 dispatch_responder:0.3 modify_order:0.3 create_user:0.3 revoke_access:0.7
w:something create_record:0.3 schedule_event:0.4 update_agent_state:0.3
w:song control_device:0.4
w:soon merge_code:0.6
w:source lookup_public_info:0.6 trigger_workflow:0.7
w:space query_database:0.3 inspect_system:0.5
w:span read_telemetry:0.4 inspect_system:-0.3
w:speak send_message:0.4 escalate_to_human:0.5
w:speaker control_device:0.4
w:speed read_device_state:0.5
w:spend read_record:0.5 update_record:-0.3 transfer_funds:-0.3 place_order:0.4
w:spread read_record:-0.3 compute_output:0.5
w:spreadsheet read_record:0.3 read_file:0.3
w:sql query_database:0.3 update_record:-0.3 execute_sql:0.9
w:stack read_telemetry:0.3 lookup_public_info:0.4
w:staff read_file:0.3 update_record:0.3
w:stage read_record:0.3
w:start read_record:-0.3 inspect_system:-0.4 update_record:-0.3 send_message:0.5 escalate_to_human:0.3 place_order:0.3 provision_infrastructure:0.5 control_service:-0.6 trigger_workflow:1.5 create_credential:0.3 authenticate:0.9 control_device:0.9
w:stat read_record:-0.3 read_telemetry:1 inspect_system:0.5
w:state read_message:-0.3 read_file:-0.4 read_telemetry:0.6 inspect_system:0.5 read_device_state:0.3 create_record:0.3 terminate_infrastructure:0.4 execute_code:0.7
w:statement read_record:-0.6 read_file:0.3 read_telemetry:0.3 lookup_public_info:0.7 update_record:0.4 execute_sql:1 execute_code:-0.4
w:station read_record:-0.5 read_device_state:0.6 lookup_public_info:0.4 create_record:-0.3 update_record:0.5 control_device:0.3
w:statistic query_database:-0.3 read_telemetry:0.3 compute_output:0.5
w:status read_record:0.7 read_file:-0.5 read_telemetry:0.8 inspect_system:0.3 read_device_state:0.9 fetch_web_page:0.3
w:statuspage publish_content:0.4
w:stay modify_order:0.3
w:step trigger_workflow:0.4 update_agent_state:0.3
w:steps read_record:-0.4 read_device_state:0.6 update_agent_state:0.5
w:still read_device_state:0.5 authenticate:0.4 update_agent_state:0.5
w:stock read_record:1.2 update_record:1 transfer_funds:-0.5
w:stop read_record:-0.5 read_telemetry:0.3 lookup_public_info:0.5 update_record:0.3 share_resource:0.3 execute_trade:0.3 control_service:0.3 change_security_policy:0.3 revoke_access:0.8 control_device:0.4
w:stopped manage_subscription:0.3
w:storage read_telemetry:0.6 modify_infrastructure:0.3
w:store update_record:0.4 export_data:0.3 backup_data:0.4 create_credential:0.6
w:stored share_resource:0.4 revoke_credential:0.3
w:str read_record:0.6 read_file:-0.3 read_telemetry:0.7 inspect_system:0.5 update_record:-0.7 export_data:0.3 backup_data:0.4 modify_infrastructure:0.3 control_service:0.3 change_security_policy:-0.3 authenticate:0.4 control_device:1.1 update_agent_state:0.3
w:stream register_webhook:0.7
w:string read_record:0.4 query_database:0.3 read_telemetry:0.3 inspect_system:-0.3 read_device_state:0.3 fetch_web_page:-0.3 share_resource:0.4 publish_content:0.6 manage_subscription:0.5 execute_trade:-0.3 change_security_policy:0.3 compute_output:-0.5
w:student update_record:0.6 deactivate_user:0.4 grant_access:0.4
w:subject read_file:0.3 compute_output:0.5
w:submission read_file:0.3
w:submit create_record:-0.7 update_record:0.4 post_comment:0.3 publish_content:0.3 request_payment:0.4 execute_trade:0.3 deploy_code:0.3 merge_code:0.3 interact_with_ui:0.5 sign_document:1
w:subscribe manage_subscription:0.3 register_webhook:0.3
w:subscription read_record:0.3 charge_payment:0.3 manage_subscription:0.4
w:suggest read_record:0.5 lookup_public_info:0.5 create_credential:-0.3 compute_output:0.4
w:sum read_record:0.6 read_file:0.3 update_record:-0.3
w:summarise compute_output:0.3
w:summarize read_message:0.5
w:summary read_message:0.4 read_telemetry:0.3 lookup_public_info:0.8 update_record:-0.4
w:supervisor escalate_to_human:0.6
w:supplier place_order:0.4
w:support lookup_public_info:0.6 authenticate:0.4
w:survey send_bulk_email:0.5 compute_output:0.4
w:suspend update_record:0.4
w:suspicious execute_code:0.3 sign_document:0.3
w:swap transfer_funds:0.3 create_credential:0.3 submit_clinical_order:0.3
w:switch control_device:0.4 update_agent_state:1.1
w:symbol read_record:-0.7 read_file:1 create_record:-0.3 update_record:0.3 write_file:0.8
w:symbolreturns read_record:-0.4 lookup_public_info:0.5
w:system read_record:0.6 read_file:-0.3 read_telemetry:0.4 inspect_system:0.3 install_software:-0.4
w:tab update_agent_state:0.6
w:table query_database:0.8 update_record:0.4 export_data:0.4 execute_sql:0.3 alter_schema:0.4
w:tag read_record:1 read_telemetry:-0.3 inspect_system:0.4 lookup_public_info:-0.3 create_record:0.4 deploy_code:-0.3
w:tail read_telemetry:0.7
w:take read_message:-0.3 inspect_system:-0.4 update_record:1.2 delete_record:0.5 export_data:0.3 backup_data:0.6 cancel_order:0.3 revoke_access:0.8 control_device:0.7
w:taken read_record:0.4
w:target read_record:0.3 update_record:-0.5 control_device:0.8
w:targets lookup_public_info:0.4 update_record:-0.3
w:task read_telemetry:0.3 update_record:0.3 delete_record:0.3 trigger_workflow:0.4 interact_with_ui:0.4 grant_access:-0.3
w:tax trigger_workflow:0.3 sign_document:0.7
w:team read_record:0.3 grant_access:0.3
w:tell inspect_system:0.4 read_device_state:0.3 send_message:0.3 cancel_event:0.4 compute_output:0.4
w:temperature read_device_state:0.9 lookup_public_info:-0.4 update_record:-0.5 control_device:0.8
w:template execute_code:0.8
w:temporary create_credential:0.4
w:tenant update_record:-0.4 send_message:0.4 charge_payment:0.3 request_payment:0.3 http_request:0.3 create_user:0.3 deactivate_user:0.4
w:term create_record:0.3 manage_subscription:0.5 change_security_policy:-0.3
w:terminal control_service:0.3 run_shell_command:0.3 control_device:0.4
w:terminate update_record:0.3 control_service:0.3
w:terms execute_trade:0.5
w:test read_telemetry:0.4 read_device_state:0.3 share_resource:0.3 send_email:0.4 submit_clinical_order:0.3 compute_output:0.5
w:text read_record:0.5 read_message:-0.3 read_file:0.7 fetch_web_page:0.8 read_secret:0.3 update_record:-0.6 write_file:0.3 draft_message:0.3 publish_content:0.7 interact_with_ui:0.3 compute_output:2
w:than bulk_delete_records:0.3
w:them read_record:0.4 inspect_system:0.4
w:theme publish_content:-0.4 deploy_code:0.6
w:there change_security_policy:0.4 control_device:0.5
w:they inspect_system:0.5 dispatch_responder:0.4 authenticate:0.3
w:think compute_output:0.6
w:thought compute_output:0.5
w:thread read_message:0.6 send_email:0.5 send_message:-0.3
w:ticket create_record:0.7 send_email:0.4 cancel_event:0.3 place_order:0.3 modify_order:0.3 cancel_order:0.4 trigger_workflow:-0.3
w:time read_record:0.6 read_file:-0.3 read_telemetry:0.8 read_secret:0.6 restore_data:0.3 send_message:-0.6 schedule_event:1.7 control_device:-0.5 compute_output:0.3
w:timeline read_record:0.4 read_telemetry:0.5 create_record:0.3 update_record:-0.4
w:title commit_code:0.3
w:today lookup_public_info:0.4 manage_subscription:0.3
w:todo create_record:0.3
w:toggle modify_infrastructure:0.4
w:token read_secret:-0.4 grant_access:0.5 revoke_credential:0.4 authenticate:0.8 compute_output:0.3
w:top read_record:0.3 read_telemetry:0.8 lookup_public_info:0.5 fetch_web_page:-0.5 compute_output:-0.4
w:topic inspect_system:-0.4 lookup_public_info:0.9 trigger_workflow:0.4 register_webhook:0.3
w:totals read_record:0.8 update_record:-0.5 compute_output:0.3
w:town lookup_public_info:0.4 schedule_event:0.3 sign_document:0.5
w:trace read_telemetry:0.4
w:track read_record:0.5 read_device_state:0.4 lookup_public_info:0.3 update_record:0.3 post_comment:-0.3 terminate_infrastructure:0.5
w:tracking modify_order:0.3
w:trade lookup_public_info:0.4
w:traffic read_telemetry:0.4 inspect_system:-0.3 deploy_code:0.5
w:transaction lookup_public_info:0.3 execute_sql:0.6 transfer_funds:0.4
w:transcript read_record:-0.7 read_message:0.8 fetch_web_page:0.4
w:transfer update_record:0.3 share_resource:0.3 escalate_to_human:0.4 modify_order:0.4 change_security_policy:0.3 grant_access:0.4
w:transit update_record:-0.3 modify_order:0.3 compute_output:0.5
w:transition inspect_system:0.3
w:translate write_file:0.5
w:trash update_record:-0.4 delete_record:0.8 delete_file:0.7
w:travel lookup_public_info:0.3 issue_credit:0.4
w:traveller read_record:0.4 lookup_public_info:-0.3 issue_credit:0.4
w:tree read_file:-0.3 inspect_system:0.9
w:trigger create_record:-0.7 dispatch_responder:0.3 trigger_workflow:0.6 register_webhook:0.6
w:trip read_record:0.8 lookup_public_info:-0.5 update_record:0.3 place_order:0.3 modify_order:0.4
w:try trigger_workflow:0.4 compute_output:0.3
w:turn query_database:0.3 fetch_web_page:0.3 execute_sql:0.5 manage_subscription:0.4 change_security_policy:0.4 sign_document:0.3 compute_output:0.3
w:tw inspect_system:0.3 update_record:0.4
w:two read_file:0.4 read_telemetry:-0.3 lookup_public_info:-0.5 create_record:0.3 update_record:0.5 compute_output:1.3
w:type read_record:0.8 interact_with_ui:0.4
w:undo deploy_code:0.4
w:unified compute_output:0.3
w:uninstall delete_record:0.3 install_software:0.4
w:unique read_telemetry:0.4 inspect_system:0.4 update_record:0.5 control_device:0.3
w:unit read_record:-0.3 read_device_state:0.5 dispatch_responder:1.2 update_agent_state:-0.4
w:unlock change_security_policy:0.4 authenticate:0.4
w:unread read_message:0.3
w:until dispatch_responder:0.3 manage_subscription:0.4 interact_with_ui:0.5
w:unused refund_payment:0.4
w:up inspect_system:0.3 read_device_state:-0.4 create_record:-0.3 update_record:-0.4 send_email:-0.5 send_bulk_email:0.6 schedule_event:0.9 refund_payment:0.3 manage_subscription:0.4 configure_monitoring:0.4 grant_access:0.4 sign_document:-0.3
w:update update_record:0.5 execute_sql:0.6 draft_message:0.6 transfer_funds:-0.3 modify_infrastructure:0.5 deploy_code:0.3 configure_monitoring:0.3 control_device:0.3
w:upgrade manage_subscription:0.6 modify_order:0.5 modify_infrastructure:-0.3 install_software:0.3
w:upload create_record:0.3 update_record:-0.4 write_file:0.4 publish_content:0.3 deploy_code:0.6 commit_code:0.7 interact_with_ui:0.4 compute_output:-0.5
w:uploaded read_record:0.4 inspect_system:-0.4
w:upsert create_record:-0.4 update_record:0.8 modify_infrastructure:0.3
w:url fetch_web_page:0.5 create_record:-0.3 share_resource:0.6 configure_monitoring:0.4 register_webhook:0.9
w:usage read_record:1.1 read_telemetry:-0.3 inspect_system:0.5 read_device_state:0.3
w:used read_record:-0.5 read_file:0.4 inspect_system:1.1 read_device_state:0.5 lookup_public_info:-0.4 read_secret:-0.3 send_email:-0.3 send_message:0.4
w:user read_telemetry:-0.3 inspect_system:1.1 update_record:-0.6 send_message:0.3 modify_infrastructure:0.6 create_user:0.6 deactivate_user:0.5 revoke_access:0.5 create_credential:0.3 revoke_credential:0.6 control_device:-0.3
w:usereturns execute_sql:0.5 modify_infrastructure:-0.3 control_device:0.5
w:validate inspect_system:-0.3 compute_output:0.6
w:value read_record:-0.7 query_database:0.5 read_device_state:0.6 read_secret:0.3 transfer_funds:0.4 compute_output:0.7
w:values read_telemetry:0.6 read_secret:0.3 write_file:0.3
w:variable inspect_system:-0.3 read_secret:0.6 publish_content:0.3 create_credential:0.4
w:variant modify_order:0.3
w:vat sign_document:0.3
w:vault read_secret:0.4 terminate_infrastructure:0.5 control_service:0.4 revoke_credential:-0.3 authenticate:0.4 control_device:-0.3
w:vcs inspect_system:0.4 update_record:-0.3 commit_code:1 merge_code:0.3
w:vector read_record:0.4 query_database:-0.3 inspect_system:0.6 update_record:0.4 compute_output:0.4
w:vehicle lookup_public_info:0.4 place_order:0.4
w:vendor transfer_funds:0.4
w:verify authenticate:0.3 compute_output:0.4
w:version read_record:-0.4 inspect_system:0.3 lookup_public_info:0.3 restore_data:0.3 deploy_code:0.4 commit_code:0.4
w:video read_record:-0.3 fetch_web_page:0.6 publish_content:0.5 compute_output:-0.3
w:view read_file:0.3 query_database:-0.3 read_telemetry:0.3
w:viewing schedule_event:0.3 cancel_event:0.5 cancel_order:-0.4
w:virtual provision_infrastructure:0.4
w:visible share_resource:0.3 publish_content:0.3
w:visit read_record:0.5 update_record:-0.4 schedule_event:0.9 cancel_event:0.5 cancel_order:-0.4
w:vital read_device_state:0.3
w:voice read_record:-0.4 lookup_public_info:0.4 create_record:0.3 send_message:0.7
w:voicemail create_record:0.4 send_message:0.7
w:void update_record:1 request_payment:-0.4 refund_payment:0.4 revoke_credential:0.7
w:volume modify_infrastructure:-0.4 control_device:1.2 submit_clinical_order:-0.3
w:vote sign_document:0.6
w:voter delete_record:-0.3 bulk_delete_records:0.5 sign_document:0.3
w:vulnerability compute_output:0.3
w:wait read_record:0.3 read_telemetry:0.4 update_record:-0.3 deploy_code:0.3
w:waiting read_record:0.4
w:waive change_security_policy:0.4 control_device:-0.3
w:wake schedule_event:0.5
w:wall read_telemetry:0.3 change_security_policy:0.3
w:wallet create_record:0.4 transfer_funds:0.6 grant_access:0.3 create_credential:0.4
w:ward send_email:-0.3 send_message:0.4 submit_clinical_order:0.4
w:warehouse read_record:0.4 execute_sql:0.3
w:warnings read_file:0.3 read_telemetry:-0.6 lookup_public_info:0.3
w:was read_record:0.4 read_message:0.6 inspect_system:0.4 lookup_public_info:-0.3 read_secret:-0.3 update_record:0.3 send_message:-0.3 update_agent_state:0.3
w:watch update_record:0.4 control_device:0.4
w:water read_device_state:0.4
w:way update_record:-0.3 send_message:0.3 dispatch_responder:0.8 modify_order:0.5 update_agent_state:-0.4
w:weather read_device_state:0.6 lookup_public_info:0.8 compute_output:-0.4
w:web fetch_web_page:-0.3 write_file:0.4 interact_with_ui:0.5
w:webhook read_record:-0.3 read_telemetry:0.4 delete_record:0.4 register_webhook:0.8
w:webpage fetch_web_page:0.3
w:well read_record:-0.3 control_device:0.5 submit_clinical_order:-0.3 compute_output:0.4
w:were read_telemetry:0.3
w:whether read_record:-0.3 inspect_system:1 read_device_state:0.8 lookup_public_info:0.4 compute_output:0.5 update_agent_state:0.4
w:while modify_order:0.3
w:whoami read_record:-0.4 inspect_system:0.8
w:whole read_file:-0.4 bulk_delete_records:-0.3 export_data:0.6 share_resource:0.3 refund_payment:0.3
w:whose read_record:0.4 read_file:0.3 inspect_system:0.3
w:why read_telemetry:0.4
w:wiki read_record:0.4 lookup_public_info:0.5 share_resource:0.6 dispatch_responder:-0.5
w:window inspect_system:0.3 schedule_event:0.3
w:wipe bulk_delete_records:0.7 control_device:-0.3
w:wise create_record:0.5 send_email:-0.3 send_message:0.4
w:withdraw cancel_order:0.4 revoke_access:0.7 revoke_credential:0.4
w:without read_record:0.3 bulk_delete_records:0.3 write_file:-0.3 change_security_policy:0.5 register_webhook:0.3 grant_access:-0.3 compute_output:0.4
w:word lookup_public_info:0.6 create_record:-0.4
w:words read_message:0.3 send_message:0.4 compute_output:0.6
w:work read_record:-0.4 lookup_public_info:0.6 create_record:0.5 update_record:-0.6 compute_output:1 update_agent_state:0.3
w:worker inspect_system:0.3
w:workflow read_record:0.6 modify_infrastructure:0.3 trigger_workflow:0.5
w:working inspect_system:0.7 revoke_access:0.3 update_agent_state:0.8
w:workload read_record:0.4
w:workspace read_record:0.9 inspect_system:-0.5 send_message:0.4 modify_infrastructure:-0.4 control_service:0.4 update_agent_state:0.4
w:would read_record:-0.4 read_file:0.3 inspect_system:0.9 execute_sql:-0.3 compute_output:0.7
w:write create_record:0.6 update_record:0.5 export_data:0.7 execute_sql:0.4 write_file:-0.4 draft_message:0.3 send_message:0.5 commit_code:0.3
w:year read_record:0.3 bulk_delete_records:0.3 place_order:0.4 provision_infrastructure:-0.3
w:yet draft_message:0.5 send_email:0.4
w:zip lookup_public_info:0.5 backup_data:0.3
w:zone read_telemetry:0.6 inspect_system:0.3 read_device_state:0.5 lookup_public_info:-0.3 bulk_delete_records:-0.3 export_data:-0.4 control_service:0.3 control_device:0.5
`;
