/** Written by scripts/fit-tool-words.ts from conformance/tools/training: change those, not this. */
export const fittedWords = `
n:accept update_record:-0.3 transfer_funds:0.3 refund_payment:0.6 sign_document:0.3
n:access change_security_policy:0.3
n:accesskey read_telemetry:0.3 inspect_system:0.3 read_secret:-0.3 revoke_credential:0.4
n:account inspect_system:0.3 update_record:-0.6 issue_credit:0.3 create_user:0.5 deactivate_user:1.2
n:activity sign_document:0.3
n:add update_record:1.2 post_comment:0.4 schedule_event:0.3 modify_order:0.5 deploy_code:-0.3 configure_monitoring:0.3 change_security_policy:0.5 register_webhook:0.3 grant_access:0.6 create_credential:0.4 compute_output:0.5
n:address read_record:0.5 update_record:-0.3 modify_order:0.5 change_security_policy:0.7 grant_access:-0.3
n:adjust update_record:0.5
n:admin revoke_access:0.6
n:agent read_record:0.4 escalate_to_human:0.5
n:air place_order:0.3 modify_order:0.4
n:airquality read_device_state:0.6
n:alarm schedule_event:0.4 configure_monitoring:-0.3 change_security_policy:0.5
n:alert configure_monitoring:0.4
n:alertrule delete_record:0.6
n:all send_email:0.7 modify_infrastructure:0.3
n:analytics read_telemetry:0.3
n:announce send_bulk_email:0.5
n:answer read_record:0.3 export_data:0.3 send_email:0.3
n:app lookup_public_info:1 update_record:0.3 delete_record:0.4 compute_output:-0.4
n:append write_file:0.8
n:apply update_record:-0.4 provision_infrastructure:0.3 deploy_code:1.1 sign_document:0.4
n:approve post_comment:0.3 place_order:0.5 modify_order:-0.4 grant_access:0.6
n:archive update_record:-0.3 delete_record:1.6 export_data:0.3 backup_data:0.4
n:article lookup_public_info:0.4 fetch_web_page:0.6 send_message:-0.3 publish_content:0.3
n:ask execute_sql:0.3 request_payment:0.4
n:asset delete_record:-0.4 write_file:0.7 delete_file:0.7
n:assume create_credential:0.3
n:attachment read_message:0.4 read_file:0.4
n:authorize charge_payment:0.5
n:auto merge_code:0.3
n:backup backup_data:0.9 restore_data:0.3
n:badge read_telemetry:0.3 delete_record:-0.4 grant_access:0.3 revoke_credential:0.5
n:baggage compute_output:0.4
n:balance read_record:0.6 read_file:-0.3 issue_credit:0.3 compute_output:0.3
n:bank escalate_to_human:0.4 transfer_funds:0.3
n:barter read_record:-0.3 lookup_public_info:0.3 update_record:-0.3 post_comment:0.3 publish_content:0.3 place_order:0.4 cancel_order:0.4
n:bastion read_telemetry:0.4 change_security_policy:0.3 install_software:0.3
n:battery read_device_state:0.8 control_device:-0.4
n:bay read_record:-0.3 lookup_public_info:0.3 update_record:-0.3 post_comment:0.3 publish_content:0.3 place_order:0.4 cancel_order:0.4
n:beneficiary update_record:0.3
n:bid execute_trade:0.6 cancel_order:0.4
n:bill read_record:0.3
n:bird update_record:0.4
n:block update_record:1.2 deactivate_user:-0.6 revoke_credential:0.4
n:board lookup_public_info:0.6
n:book read_record:0.3 lookup_public_info:0.5 schedule_event:1.1 cancel_event:0.4 compute_output:-0.4
n:booking refund_payment:0.3
n:boost share_resource:-0.4 publish_content:0.4 place_order:0.3
n:box read_secret:0.4 authenticate:0.3
n:branch create_record:0.4 delete_record:-0.4 terminate_infrastructure:0.5 change_security_policy:0.7 commit_code:-0.3
n:breeze lookup_public_info:0.5 compute_output:-0.3
n:brick lookup_public_info:0.4 charge_payment:0.3 refund_payment:0.3
n:briefcase lookup_public_info:0.3 sign_document:0.4
n:broadcast send_bulk_email:0.5
n:bucket provision_infrastructure:0.3 grant_access:0.3
n:build read_record:0.6 read_file:0.3 inspect_system:-0.7 create_record:-0.3 update_record:0.3 deploy_code:0.4 trigger_workflow:0.8
n:buildforge deploy_code:0.3 trigger_workflow:0.3 change_security_policy:0.4 control_device:-0.4
n:bulk delete_record:-0.6 bulk_delete_records:0.9
n:buy place_order:0.3
n:cab read_device_state:0.3
n:cabin modify_order:0.3
n:cabinet read_file:0.3 share_resource:0.4
n:cache query_database:0.5 read_telemetry:0.6 inspect_system:-0.3 execute_sql:0.3 modify_infrastructure:0.4 control_service:0.3
n:calculate compute_output:0.5
n:calendar read_record:0.4
n:call read_record:0.3 fetch_web_page:0.3 schedule_event:0.4 cancel_event:0.4 dispatch_responder:0.5 trigger_workflow:-0.5 execute_code:0.3 http_request:0.4
n:camera read_device_state:0.3
n:campaign draft_message:0.6 send_email:0.3 schedule_event:0.3 compute_output:0.3
n:campus read_file:0.6 deactivate_user:0.4 grant_access:0.3
n:cancel read_record:-0.3 cancel_event:1.1 refund_payment:0.8 manage_subscription:0.6
n:candidate read_file:0.4 lookup_public_info:0.5 send_email:0.3
n:capture read_telemetry:0.4
n:car place_order:0.3
n:card read_message:0.4 read_secret:0.5 create_record:0.3 send_email:0.4 charge_payment:0.3 create_credential:0.4 revoke_credential:0.6
n:cargo update_record:-0.3 place_order:0.4 sign_document:0.3
n:cast lookup_public_info:0.5 sign_document:0.4 compute_output:-0.3
n:cell execute_code:0.9
n:certificate inspect_system:0.4 read_secret:-0.3 issue_credit:0.5
n:change share_resource:0.3 post_comment:0.3 transfer_funds:0.3 merge_code:0.4 submit_clinical_order:0.5
n:changelog lookup_public_info:0.5
n:channel create_record:0.3 delete_record:0.4 grant_access:0.3
n:charge read_record:-0.3 lookup_public_info:0.4 charge_payment:0.5
n:chart read_record:0.8 create_record:-0.3 update_record:0.5 share_resource:0.3 deploy_code:-0.4 control_device:-0.3 submit_clinical_order:0.4 compute_output:0.5
n:chat read_message:0.3 update_record:0.3 escalate_to_human:0.5
n:check read_record:-0.5 inspect_system:0.3 lookup_public_info:1.1 read_secret:-0.3 update_record:0.4 trigger_workflow:0.4 authenticate:0.3 compute_output:0.6
n:chirp update_record:0.4 publish_content:0.3 place_order:0.3
n:civic read_record:-0.3 dispatch_responder:0.5 sign_document:0.5
n:claim read_record:0.4 read_file:-0.3 create_record:0.5 update_record:0.3 transfer_funds:0.3 request_payment:0.6 refund_payment:0.3 revoke_access:-0.4 compute_output:-0.3
n:clear write_file:0.6 cancel_event:0.5
n:cli modify_infrastructure:0.5 run_shell_command:0.3
n:clinic read_record:0.3 create_record:-0.3 export_data:0.4 request_payment:0.3 submit_clinical_order:0.5
n:clone create_record:0.3
n:close control_device:0.4
n:cloud read_file:0.3 share_resource:0.4
n:code read_file:-0.6 inspect_system:0.4 lookup_public_info:0.5 read_secret:0.6 create_record:-0.3 issue_credit:0.6 create_credential:0.4 revoke_credential:0.4 compute_output:0.5
n:coin lookup_public_info:0.3 transfer_funds:0.4 execute_trade:0.4 grant_access:0.3
n:collect export_data:0.4 charge_payment:0.4 request_payment:0.3
n:collection read_record:-0.9 query_database:0.7 inspect_system:1.1 create_record:-1.1 alter_schema:1 provision_infrastructure:0.3
n:command execute_sql:1.2 run_shell_command:-0.6
n:comment read_record:-0.4 update_record:0.5 delete_record:0.3
n:commit commit_code:0.3
n:compare read_record:-0.3 read_file:0.6 read_telemetry:-0.3 lookup_public_info:0.5 compute_output:0.4
n:config compute_output:0.5
n:connect escalate_to_human:0.4 authenticate:0.3
n:connection read_telemetry:0.4 create_record:-0.3 authenticate:0.5
n:contact read_record:0.7 delete_record:0.3 bulk_delete_records:0.4
n:contract execute_code:0.6
n:control publish_content:0.3 control_device:0.5
n:convert lookup_public_info:0.4
n:copy backup_data:0.4
n:cost read_telemetry:0.4
n:count read_file:-0.3 query_database:1.1
n:coupon create_record:0.3 issue_credit:0.3
n:create create_record:0.7 alter_schema:0.7 draft_message:0.4 send_bulk_email:-0.3 publish_content:0.3 issue_credit:0.3 manage_subscription:0.3 provision_infrastructure:0.9 modify_infrastructure:0.4 deploy_code:-0.4 trigger_workflow:0.3 register_webhook:0.8 compute_output:0.3
n:credit refund_payment:0.3 issue_credit:0.4
n:crm inspect_system:0.4 create_record:0.6 update_record:-0.3
n:crossing publish_content:0.3 control_device:0.5
n:customer delete_record:-0.3 revoke_credential:0.4 control_device:0.4
n:dashboard read_record:0.5 inspect_system:-0.3
n:data read_record:0.4 read_telemetry:-0.3 manage_subscription:0.3 place_order:0.5
n:database bulk_delete_records:0.5 backup_data:0.6 execute_trade:-0.4 modify_infrastructure:-0.4 create_credential:0.6
n:day update_record:0.4 cancel_event:0.7 compute_output:0.7
n:daybook share_resource:0.4 schedule_event:0.8 control_device:-0.4
n:deactivate revoke_credential:0.3
n:deck deploy_code:0.4
n:delete read_file:-0.3 update_record:-0.4 bulk_delete_records:1.2 alter_schema:-0.3 delete_file:1.4 modify_infrastructure:0.5 terminate_infrastructure:1.4 deactivate_user:0.5 revoke_credential:0.4
n:delivery read_telemetry:0.7
n:deploy grant_access:0.3 create_credential:0.3
n:deposit refund_payment:0.4
n:describe read_record:-0.3 inspect_system:1.1 compute_output:0.3
n:desk update_record:0.3 delete_record:0.3 send_message:0.3 dispatch_responder:0.4 modify_infrastructure:-0.3 control_device:0.4 sign_document:0.5
n:desktop read_record:-0.3 inspect_system:0.9 read_device_state:0.4 write_file:0.3 interact_with_ui:0.3
n:details read_record:0.3 inspect_system:-0.3
n:detect compute_output:0.7
n:device control_device:-0.3
n:diff read_record:0.3 compute_output:0.6
n:directory read_file:-0.3 inspect_system:0.3
n:disable modify_infrastructure:0.3 control_service:0.3 change_security_policy:0.4
n:discount issue_credit:0.6
n:disk inspect_system:0.7
n:dispute create_record:-0.3 update_record:0.7 refund_payment:0.6
n:dm send_message:0.5
n:dns inspect_system:0.7 export_data:-0.4 modify_infrastructure:0.6
n:document read_file:0.4 query_database:0.3 update_record:0.3 write_file:0.3
n:domain lookup_public_info:0.3 place_order:0.6
n:donor send_email:0.5 send_message:-0.3
n:download read_file:0.6 export_data:0.4
n:draft create_record:0.6 update_record:-0.5 draft_message:1.1 post_comment:-0.3 compute_output:0.5
n:drive read_file:0.3 export_data:0.3 delete_file:0.3
n:driver post_comment:0.4
n:drone control_device:0.6
n:drop alter_schema:0.4 cancel_event:0.3 control_device:0.3 update_agent_state:0.4
n:drug lookup_public_info:0.6
n:dump inspect_system:0.6 export_data:-0.3 backup_data:0.3
n:edit publish_content:0.5 compute_output:0.4
n:email send_bulk_email:0.7
n:emergency control_device:0.6
n:employee read_record:0.3 delete_record:0.3 deactivate_user:0.4
n:empty bulk_delete_records:0.4
n:enable update_record:-0.4 merge_code:0.3 control_device:0.5 sign_document:0.4
n:endpoint inspect_system:-0.4 lookup_public_info:0.7
n:energy read_telemetry:0.3
n:enroll create_record:-0.5 update_record:0.6 send_bulk_email:0.4
n:entry read_record:0.3 update_record:0.7 publish_content:0.6 create_credential:-0.3
n:env inspect_system:-0.3 read_secret:0.7
n:envelope update_record:0.5 delete_record:0.4 send_email:0.3 cancel_order:-0.4 sign_document:-0.3
n:erp read_record:0.6 read_file:-0.4 update_record:0.6 export_data:0.4 write_file:-0.3 transfer_funds:0.3
n:error lookup_public_info:0.5
n:estimate lookup_public_info:1.2
n:evaluate compute_output:0.4
n:event read_record:-0.6 query_database:0.4 read_telemetry:0.7 inspect_system:0.3 create_record:0.3 publish_content:-0.4 cancel_event:0.4 trigger_workflow:0.7
n:everything bulk_delete_records:-0.3 export_data:0.3 control_service:0.4
n:exec execute_sql:0.3 execute_code:0.3 run_shell_command:0.3
n:execute execute_sql:-0.3
n:explain lookup_public_info:0.4 compute_output:0.9
n:export read_record:0.5 read_secret:0.5 export_data:1
n:extend modify_order:0.4
n:extract fetch_web_page:0.9 export_data:0.5 compute_output:-0.4
n:fee refund_payment:0.3 compute_output:0.5
n:feed lookup_public_info:0.3 fetch_web_page:0.4 update_record:-0.4 control_device:0.7
n:fetch fetch_web_page:0.3 http_request:0.4
n:file read_record:0.4 read_file:0.3 create_record:0.4 write_file:0.4 delete_file:0.3 commit_code:0.3 sign_document:0.8 compute_output:-0.3
n:filter query_database:0.3
n:find read_record:-0.5 read_message:0.3 read_file:0.5 query_database:0.8 lookup_public_info:1.5
n:finding read_record:0.4 read_telemetry:-0.3 change_security_policy:0.3
n:fine sign_document:0.3
n:firewall change_security_policy:0.3
n:firmware control_device:0.3
n:first read_record:0.3 transfer_funds:0.3
n:flag read_record:-0.6 read_telemetry:0.4 inspect_system:0.9 update_record:-0.3 delete_record:0.7 modify_infrastructure:1 deploy_code:0.3
n:fleet control_device:0.4
n:flow read_record:0.3
n:flush bulk_delete_records:0.4
n:folder inspect_system:0.3 update_record:0.4
n:folio update_record:0.3 place_order:0.3 modify_order:0.4
n:force create_credential:0.3
n:forecast read_record:0.3 lookup_public_info:0.8 compute_output:-0.4
n:forge update_record:-0.3 trigger_workflow:0.4 commit_code:0.5 merge_code:0.5
n:forget revoke_credential:0.4 update_agent_state:0.3
n:form lookup_public_info:0.7 send_bulk_email:0.3 interact_with_ui:0.5
n:forward register_webhook:0.4 merge_code:0.5
n:free read_record:0.4
n:function execute_code:0.3
n:gather schedule_event:0.3 cancel_order:0.3 sign_document:-0.3
n:generate create_credential:-0.3 compute_output:0.8
n:geocode lookup_public_info:0.5
n:get read_record:0.7 read_file:0.8 query_database:0.5 read_telemetry:1.1 inspect_system:0.7 read_device_state:1.2 lookup_public_info:1.5 fetch_web_page:0.9 read_secret:0.8 update_record:-0.4 compute_output:0.5
n:glossary create_record:0.4
n:go read_file:0.4 fetch_web_page:0.5 interact_with_ui:0.3
n:grain trigger_workflow:0.4 merge_code:0.3
n:grant issue_credit:0.4 change_security_policy:0.4 create_credential:0.3
n:graphql query_database:0.4
n:group create_record:0.3 change_security_policy:0.4 grant_access:0.3
n:guest create_record:-0.4 create_user:0.4 grant_access:0.3 revoke_access:0.3 create_credential:0.4 revoke_credential:0.4
n:hall lookup_public_info:0.4 schedule_event:0.4 sign_document:0.6
n:halt deploy_code:0.3
n:harbor read_record:0.3 inspect_system:-0.3 lookup_public_info:0.5 update_record:0.5 transfer_funds:0.4 manage_subscription:0.4 execute_trade:0.4 revoke_access:-0.3
n:hash read_file:0.5
n:hearth read_telemetry:0.3 change_security_policy:0.3
n:heartline read_record:0.6 delete_record:0.5 compute_output:-0.3
n:herd read_device_state:0.3 change_security_policy:0.3 control_device:0.3
n:history read_record:0.5 read_message:0.3 read_telemetry:0.7 lookup_public_info:-0.3
n:hold update_record:0.5 change_security_policy:0.8
n:home read_telemetry:0.3 read_device_state:-0.3 change_security_policy:0.3
n:hook register_webhook:0.3
n:host control_service:-0.3 change_security_policy:0.7
n:http fetch_web_page:0.7 delete_record:0.5
n:hub read_file:0.3 commit_code:0.4
n:identity deactivate_user:0.3 authenticate:0.3
n:image read_record:-0.6 read_file:0.6 update_record:-0.3 compute_output:1.4
n:import update_record:0.5 create_credential:0.3
n:inbox read_record:0.7 send_email:-0.3 send_message:0.3
n:incident read_record:-0.3 read_telemetry:0.5
n:index query_database:0.4 terminate_infrastructure:0.4 trigger_workflow:0.3
n:info read_record:-0.3 read_file:0.4 inspect_system:0.8 interact_with_ui:-0.5
n:install run_shell_command:0.6
n:instance terminate_infrastructure:0.3 control_service:0.5
n:insurance read_file:-0.3 update_record:0.5 request_payment:0.4 sign_document:0.5
n:interaction read_record:-0.3 lookup_public_info:0.4 compute_output:0.3
n:interest read_record:-0.3 compute_output:0.7
n:inventory read_record:0.4 inspect_system:0.5 lookup_public_info:-0.3
n:invite update_record:0.4 share_resource:0.3 send_email:0.3 send_bulk_email:0.3
n:invoice create_record:0.4 update_record:0.5 send_email:0.3
n:invoke execute_code:0.4
n:issue read_record:0.3 issue_credit:0.5 place_order:0.3 grant_access:0.3 create_credential:0.7
n:item read_record:-0.3 lookup_public_info:0.3 read_secret:0.3 update_record:-0.4 modify_order:0.4
n:job publish_content:0.3 trigger_workflow:0.3
n:join merge_code:0.4 grant_access:-0.3
n:key read_record:-0.3 query_database:0.3 control_service:-0.3 grant_access:0.9 revoke_access:0.7 create_credential:0.7 revoke_credential:0.3
n:keystone update_record:-0.5 send_message:0.4 sign_document:0.4
n:kick revoke_access:0.3
n:kill control_service:0.8
n:kite control_device:0.4
n:kv read_record:-0.4 query_database:0.5 update_record:0.3
n:lab submit_clinical_order:0.3
n:label lookup_public_info:0.3 refund_payment:0.5
n:lane lookup_public_info:0.4 charge_payment:0.3 refund_payment:0.3
n:language lookup_public_info:-0.3 compute_output:0.7
n:latch control_service:-0.3
n:launch provision_infrastructure:0.5 control_service:-0.3
n:lease update_record:0.3
n:leave create_record:0.3 post_comment:0.4
n:line read_record:-0.3 read_telemetry:0.3 inspect_system:0.3 update_record:0.5 manage_subscription:0.3 place_order:0.3 modify_order:0.3 deactivate_user:-0.4
n:link fetch_web_page:0.8 create_record:0.7 dispatch_responder:-0.3 request_payment:0.6 compute_output:-0.3
n:list read_record:1.2 read_message:0.3 read_file:0.8 query_database:-0.3 read_telemetry:1.1 inspect_system:1.6 read_device_state:0.3 lookup_public_info:0.7 fetch_web_page:-0.3 update_record:0.5
n:listing read_record:-0.5 lookup_public_info:0.5 publish_content:0.4
n:live read_device_state:0.3 lookup_public_info:0.6 publish_content:0.3
n:lms read_file:0.3 deactivate_user:0.4 grant_access:0.3
n:load read_file:-0.5 update_record:0.5 place_order:0.4 deploy_code:0.3 control_device:0.5
n:loan schedule_event:-0.4 sign_document:0.3 compute_output:0.5
n:location read_record:-0.3 read_device_state:0.6
n:lock read_device_state:-0.3 read_secret:0.4 update_record:-0.5 control_service:0.5 change_security_policy:0.3 deactivate_user:0.6 authenticate:0.3
n:log read_file:0.6 read_telemetry:1.3 create_record:0.6 send_message:-0.3 register_webhook:0.7 create_credential:-0.3
n:login read_secret:0.4 interact_with_ui:0.3 create_credential:0.6 revoke_credential:0.3
n:lookup lookup_public_info:1.1
n:loom read_file:0.3
n:loss read_record:0.3 execute_trade:0.4 modify_order:0.3
n:mail read_message:0.4 create_record:0.3 delete_record:0.5
n:make create_record:-0.4 send_message:0.4 grant_access:0.4 update_agent_state:0.5
n:manage read_record:0.4 bulk_delete_records:0.3 modify_infrastructure:-0.4 control_service:0.7 create_user:0.6
n:manager read_file:0.4 share_resource:0.3
n:many create_record:0.4 update_record:0.3 execute_sql:0.5 write_file:-0.4
n:map fetch_web_page:0.3 create_record:0.3 publish_content:0.3
n:mass lookup_public_info:-0.3 compute_output:0.7
n:mate read_device_state:0.3 revoke_access:0.3 control_device:0.5
n:matrix update_record:-0.5 compute_output:1.1
n:meeting read_record:-0.4 read_message:0.6 read_file:0.5
n:member send_bulk_email:0.3 revoke_access:0.4
n:membership manage_subscription:0.8 control_service:-0.3
n:memory export_data:0.4 modify_infrastructure:0.6
n:mentions read_record:0.4 read_message:0.3 publish_content:-0.5
n:merge update_record:-0.3 delete_record:0.5 commit_code:0.5 merge_code:0.7
n:message read_message:0.4 update_record:0.3 send_email:-0.3 send_message:0.6 authenticate:0.3
n:metric query_database:0.5 read_telemetry:0.7
n:mfa change_security_policy:0.3
n:mortgage read_record:-0.3 lookup_public_info:0.5 schedule_event:-0.3 compute_output:0.5
n:move read_record:0.4 delete_record:0.4 control_device:0.9
n:music read_record:0.6 lookup_public_info:-0.4 update_record:0.5
n:nearby lookup_public_info:0.8 create_record:-0.4
n:nest lookup_public_info:0.3 dispatch_responder:0.5
n:new create_record:0.3
n:nimbus inspect_system:0.5 request_payment:-0.3 provision_infrastructure:0.4 control_service:0.3
n:node read_telemetry:0.4 control_service:0.6
n:noodle schedule_event:0.4
n:note read_record:0.4 read_file:0.4 create_record:-0.4 update_record:0.5 write_file:0.3 share_resource:0.4 post_comment:0.5 update_agent_state:0.7
n:notebook execute_code:0.9
n:number read_secret:0.4 update_record:0.3 compute_output:0.8
n:object read_record:-0.7 read_file:1.5 delete_record:-0.5 write_file:0.3 delete_file:0.9
n:off cancel_event:0.4 issue_credit:0.3 modify_order:0.3 trigger_workflow:-0.3 control_device:0.3
n:offer sign_document:0.8
n:oncall inspect_system:0.3 send_message:0.5 dispatch_responder:0.3
n:open read_file:0.3 fetch_web_page:-0.3 create_record:-0.4 update_record:0.7 share_resource:0.3 commit_code:0.4 control_device:0.6
n:option inspect_system:-0.4 lookup_public_info:0.5
n:orbit deploy_code:0.4
n:order create_record:0.5 refund_payment:0.5 execute_trade:0.7 place_order:0.5 cancel_order:0.4 submit_clinical_order:0.6
n:org read_record:0.5
n:out update_record:0.4 dispatch_responder:0.6 change_security_policy:0.4
n:output read_record:-0.6 read_telemetry:0.8 inspect_system:0.3 read_device_state:0.4
n:override update_record:0.5
n:package manage_subscription:0.3
n:page inspect_system:0.3 lookup_public_info:0.5 fetch_web_page:0.6 share_resource:0.4 send_message:0.7 dispatch_responder:-0.3
n:palm delete_record:0.4 modify_infrastructure:-0.3 control_device:0.7
n:parcel lookup_public_info:0.4 modify_order:0.6
n:parlor schedule_event:0.3 escalate_to_human:0.5
n:password create_credential:-0.4 compute_output:1.1
n:patch write_file:-0.3 commit_code:0.6
n:path write_file:-0.3 compute_output:0.6
n:patient create_record:0.6 update_record:-0.5 send_email:-0.3 send_message:0.4
n:pause update_record:0.7 manage_subscription:0.3
n:pay charge_payment:0.3
n:payment charge_payment:0.3 request_payment:0.4 refund_payment:0.4
n:payout refund_payment:0.3
n:payroll trigger_workflow:0.3
n:pdf write_file:0.7
n:people transfer_funds:0.3
n:permission read_record:0.3
n:phone read_file:0.3
n:pigeon read_message:0.3 update_record:0.4
n:pilot write_file:0.4 interact_with_ui:0.5
n:pin update_record:-0.3 change_security_policy:0.4
n:pip run_shell_command:0.3
n:pipeline read_record:0.8 inspect_system:-0.4 update_record:-0.3
n:place lookup_public_info:0.3 update_record:0.4 write_file:-0.5 execute_trade:0.3 place_order:0.5 change_security_policy:0.4
n:plan inspect_system:0.6 lookup_public_info:0.4 update_record:-0.4 write_file:-0.3 schedule_event:0.4 manage_subscription:0.8 compute_output:0.5 update_agent_state:0.4
n:play control_device:0.5
n:playlist update_record:0.4
n:pod read_telemetry:0.4
n:point read_device_state:0.5 restore_data:0.3 modify_infrastructure:-0.5 control_device:0.5
n:policy read_record:0.8 read_file:-0.3 inspect_system:0.3 write_file:-0.3 manage_subscription:1 change_security_policy:0.8 sign_document:0.5 compute_output:-0.4
n:port update_record:0.6
n:position read_record:-0.3 read_device_state:0.9 lookup_public_info:0.4
n:post read_message:0.4 update_record:0.4 delete_record:0.3 send_email:0.3 send_bulk_email:-0.3 send_message:0.4 publish_content:0.4 place_order:0.5
n:postal read_message:0.3 update_record:0.4
n:pr commit_code:0.3 merge_code:0.3
n:prescription update_record:0.4 place_order:0.4
n:presign share_resource:0.8
n:preview query_database:0.4 compute_output:0.6
n:price update_record:0.5
n:profile lookup_public_info:0.4 update_agent_state:0.4
n:project update_record:-0.3 provision_infrastructure:0.3 update_agent_state:0.5
n:promote place_order:0.4 deploy_code:0.5 trigger_workflow:0.3
n:property publish_content:0.3
n:public publish_content:0.5 change_security_policy:0.3
n:publish create_record:-0.6 update_record:0.3 publish_content:0.8 deploy_code:0.7 trigger_workflow:0.5
n:pull read_secret:0.3
n:pullrequest read_record:0.3 commit_code:0.3
n:purge modify_infrastructure:0.8 control_service:0.8
n:purse lookup_public_info:0.3 transfer_funds:0.3
n:push write_file:0.3 publish_content:0.3
n:put create_record:0.3 update_record:0.4 alter_schema:0.3 write_file:0.4
n:query query_database:0.8 read_telemetry:0.7 inspect_system:0.3 execute_sql:-0.3
n:queue read_record:0.8 inspect_system:-0.3
n:quillbrook execute_trade:0.4 sign_document:0.4
n:quota read_record:-0.3 inspect_system:0.5
n:quote lookup_public_info:0.6 update_record:-0.4 compute_output:0.3
n:raise place_order:0.3
n:random read_record:-0.3 compute_output:1.3
n:range read_file:0.5 read_telemetry:0.3 lookup_public_info:-0.4 bulk_delete_records:-0.3 write_file:0.6 compute_output:0.5
n:rate read_record:-0.3 read_device_state:0.7 lookup_public_info:0.6 update_record:-0.8 post_comment:1 control_device:0.3 compute_output:0.3
n:read read_record:-0.5 read_message:0.4 read_file:1.2 read_telemetry:0.5 inspect_system:-0.3 read_device_state:1 lookup_public_info:0.3 fetch_web_page:0.5
n:recipe create_record:-0.3 update_record:0.5 control_service:-0.3 register_webhook:0.4
n:record read_record:0.3 inspect_system:0.3 export_data:0.4 send_message:-0.5 modify_infrastructure:1.2
n:redeem transfer_funds:0.3 place_order:0.5
n:redirect update_record:-0.3 modify_order:0.6
n:reel manage_subscription:0.3 control_device:0.4
n:refill create_record:0.3 place_order:0.4
n:refund refund_payment:0.5
n:region inspect_system:-1 lookup_public_info:1.2 backup_data:0.4
n:register create_record:-0.4 place_order:0.5 sign_document:0.8
n:release read_record:0.3 create_record:0.3 delete_record:0.4 share_resource:0.3 terminate_infrastructure:-0.3 control_device:0.3
n:remind send_email:0.5 send_message:-0.3 schedule_event:0.3 request_payment:0.4
n:remove delete_record:-0.3 bulk_delete_records:0.4 delete_file:0.3 deactivate_user:0.8 revoke_access:1 compute_output:0.4
n:rename write_file:0.4
n:render execute_code:0.5
n:renew update_record:-0.3 manage_subscription:0.5 place_order:0.4 change_security_policy:-0.4 sign_document:0.3
n:rent charge_payment:0.4 request_payment:0.3 place_order:0.3
n:replace execute_trade:0.5
n:reply draft_message:0.7 send_email:0.7 post_comment:-0.3 publish_content:0.4 compute_output:0.3
n:repo read_file:0.7
n:report query_database:0.3 read_telemetry:0.5 read_device_state:-0.3 lookup_public_info:-0.3 create_record:0.4 refund_payment:0.4 sign_document:0.3 compute_output:0.5
n:repository compute_output:0.4
n:request schedule_event:0.5 escalate_to_human:0.3 http_request:0.3
n:reserve schedule_event:0.4 execute_trade:0.6 place_order:-0.4
n:reset create_credential:0.6
n:resize modify_infrastructure:0.3
n:resolve lookup_public_info:0.3
n:resource modify_infrastructure:0.3
n:response read_record:0.3 run_shell_command:0.4
n:restore restore_data:0.9 write_file:0.3
n:results read_record:0.6 read_telemetry:0.3 inspect_system:-0.5 share_resource:0.4
n:resume read_file:0.6 update_record:0.3
n:return control_device:0.3 sign_document:1.1
n:reveal read_secret:0.6
n:reverse read_record:-0.3 update_record:0.3 write_file:-0.3 refund_payment:0.5
n:review lookup_public_info:0.4 post_comment:0.4
n:revoke revoke_access:0.6 revoke_credential:0.7
n:ride read_record:0.8 lookup_public_info:-0.7
n:road read_device_state:0.3 revoke_access:0.3 control_device:0.5
n:roaming manage_subscription:0.6
n:robot read_device_state:-0.5 fetch_web_page:0.7 authenticate:0.4
n:role inspect_system:-0.3 grant_access:0.3 revoke_access:0.5
n:rollback restore_data:0.5
n:rollout modify_infrastructure:0.3 deploy_code:0.7
n:room read_record:0.6 read_device_state:0.3 grant_access:0.3 revoke_credential:0.3
n:rotate update_record:0.4
n:route update_record:-0.3 configure_monitoring:0.7
n:row query_database:0.5 create_record:-0.3 update_record:0.6 write_file:0.6
n:rule inspect_system:0.3 lookup_public_info:0.4 change_security_policy:0.8
n:run read_record:0.4 query_database:0.5 read_telemetry:0.3 read_device_state:0.3 create_record:0.3 update_record:-0.4 execute_sql:0.7 schedule_event:0.3 provision_infrastructure:0.3 control_service:-0.3 deploy_code:0.5 trigger_workflow:0.4 execute_code:0.4
n:salary update_record:0.8 transfer_funds:-0.4
n:sales lookup_public_info:0.5
n:sample read_record:-0.5 read_device_state:0.6 execute_code:0.4 control_device:0.5
n:sandbox read_file:0.5
n:save create_record:1.1 write_file:-0.3 commit_code:0.3 create_credential:0.5
n:scale modify_infrastructure:0.6
n:scan read_record:-0.3 read_file:0.3 read_telemetry:0.4 inspect_system:-0.3 update_record:0.4 trigger_workflow:0.8 compute_output:0.4
n:scene inspect_system:0.3 read_device_state:-0.3 trigger_workflow:0.4 control_device:-0.3
n:schedule create_record:0.5 update_record:-0.4 schedule_event:0.5 place_order:0.3 compute_output:1
n:schema lookup_public_info:0.3
n:score read_record:0.5 lookup_public_info:0.7
n:screen interact_with_ui:0.4
n:screenshot read_device_state:0.6 fetch_web_page:0.4
n:script execute_sql:0.3 execute_code:-0.6 run_shell_command:0.4 interact_with_ui:0.4
n:seal update_record:-0.4 control_service:1.1
n:search read_record:0.5 read_message:0.3 query_database:0.6 lookup_public_info:1.3
n:secret read_file:-0.3 inspect_system:0.5 read_secret:0.3 share_resource:0.4 create_credential:0.4
n:select query_database:0.6 place_order:-0.3 modify_order:0.3
n:send export_data:0.3 send_email:0.3 send_bulk_email:0.7 send_message:0.5 transfer_funds:0.5
n:service inspect_system:0.3 lookup_public_info:-0.3 place_order:0.3 revoke_access:0.4 authenticate:-0.3
n:session control_service:0.4 trigger_workflow:-0.4 execute_code:0.6 authenticate:0.4
n:set read_device_state:0.3 create_record:0.3 write_file:-0.3 modify_infrastructure:0.6 change_security_policy:0.4 commit_code:0.4 control_device:1.2 submit_clinical_order:0.3 sign_document:-0.4 update_agent_state:0.9
n:sftp read_file:0.5 delete_file:0.3
n:share read_secret:-0.3 share_resource:1 send_message:0.4 grant_access:0.5
n:sharelink publish_content:0.4
n:sheet read_record:0.4 read_file:-0.3 export_data:0.3 compute_output:0.3
n:shelf share_resource:0.3 manage_subscription:0.3 control_device:0.4
n:show inspect_system:0.4
n:sign publish_content:0.3 authenticate:0.3 sign_document:0.3
n:signature update_record:0.5 sign_document:-0.3
n:silence control_device:0.7
n:sim change_security_policy:-0.3 create_credential:0.4 revoke_credential:0.5
n:siren update_record:0.3 dispatch_responder:0.5
n:site fetch_web_page:0.5
n:sky share_resource:0.3
n:skylark place_order:0.3 modify_order:0.4
n:slot read_record:0.3
n:snapshot delete_record:-0.5 backup_data:0.8 terminate_infrastructure:0.5
n:source read_record:0.6
n:sql query_database:0.4 update_record:-0.3
n:staff read_file:0.3 update_record:0.3 delete_record:0.3
n:start publish_content:0.4 control_service:-0.3 trigger_workflow:0.7 authenticate:0.3 control_device:0.8
n:stat read_record:-0.3 read_telemetry:1 inspect_system:0.4
n:state inspect_system:0.3
n:statement read_record:-0.5 read_file:0.3 lookup_public_info:0.4 update_record:0.4
n:station read_record:-0.5 read_device_state:0.7 lookup_public_info:0.6 create_record:-0.3 update_record:0.7
n:status read_record:1.1 read_file:-0.4 read_telemetry:0.5 inspect_system:0.3 read_device_state:0.8 lookup_public_info:-0.3
n:stock read_record:0.9 update_record:0.6 transfer_funds:-0.5
n:stop share_resource:0.6 execute_trade:0.4 control_device:0.5
n:storage read_telemetry:0.7
n:student update_record:0.6
n:submission read_file:0.3
n:submit create_record:-0.5 update_record:0.4 request_payment:0.3 execute_trade:0.3 deploy_code:0.4 http_request:0.3 interact_with_ui:0.6 sign_document:0.5
n:subscription inspect_system:0.3 charge_payment:0.4 manage_subscription:0.4
n:suggest create_credential:-0.3 compute_output:0.7
n:summarize read_message:0.3 compute_output:0.4
n:summary read_record:0.3 lookup_public_info:0.5 update_record:-0.3 compute_output:0.3
n:supervisor escalate_to_human:0.7
n:survey send_bulk_email:0.3 compute_output:0.6
n:suspend update_record:0.5
n:swap transfer_funds:0.3 create_credential:0.4
n:table read_file:0.5 query_database:0.3 inspect_system:-0.6 fetch_web_page:0.3 export_data:0.5 schedule_event:0.4
n:take control_device:0.6
n:task update_record:0.4 interact_with_ui:0.5
n:temperature read_device_state:0.4 lookup_public_info:-0.4 update_record:-0.4 control_device:0.6
n:template execute_code:0.9
n:tenant deactivate_user:0.4
n:terminal run_shell_command:0.4
n:terminate update_record:0.4
n:test read_telemetry:0.5 inspect_system:-0.3 read_device_state:0.4 update_record:-0.5 send_email:0.5 submit_clinical_order:0.3 compute_output:0.8
n:text lookup_public_info:0.6 fetch_web_page:0.3 interact_with_ui:0.4
n:think compute_output:0.5
n:thread delete_record:-0.3 bulk_delete_records:0.3
n:ticket create_record:0.8 send_email:0.4 post_comment:0.3 place_order:0.3 modify_order:0.3 cancel_order:0.4
n:time restore_data:0.3 compute_output:0.4
n:todo create_record:0.3
n:toggle modify_infrastructure:0.4
n:token read_secret:-0.4 authenticate:0.6 compute_output:0.4
n:top read_record:0.5 read_telemetry:0.8 inspect_system:-0.3 fetch_web_page:-0.5
n:town lookup_public_info:0.4 schedule_event:0.4 sign_document:0.6
n:trace read_telemetry:0.3
n:track read_device_state:0.3 lookup_public_info:0.7 create_record:0.3 post_comment:-0.3
n:traffic read_record:0.3
n:transcript read_record:-0.4 read_message:0.4 fetch_web_page:0.3
n:transfer update_record:0.4 escalate_to_human:0.3 modify_order:0.5 change_security_policy:0.3 grant_access:0.3
n:translate write_file:0.6
n:trash update_record:-0.5 delete_record:0.8 bulk_delete_records:0.4 delete_file:0.3
n:travel issue_credit:0.5
n:trip read_record:0.8 lookup_public_info:-0.5 update_record:0.3 place_order:0.3 modify_order:0.4
n:tw inspect_system:0.5 update_record:0.5
n:uninstall delete_record:0.4
n:unit update_record:-0.3 dispatch_responder:0.8
n:unlock authenticate:0.5
n:up schedule_event:1 cancel_order:0.3 sign_document:-0.3
n:update update_record:0.3 draft_message:0.3 transfer_funds:-0.3 modify_infrastructure:0.6 configure_monitoring:0.4 install_software:0.3 control_device:0.4
n:upgrade charge_payment:0.4 manage_subscription:0.6 modify_order:0.3 modify_infrastructure:-0.3
n:upload write_file:0.4 commit_code:0.6
n:upsert create_record:-0.4 update_record:0.8 modify_infrastructure:0.4
n:url fetch_web_page:0.4 share_resource:0.7 control_service:0.3 register_webhook:0.4
n:usage read_record:1 read_telemetry:-0.5 inspect_system:0.7 read_device_state:0.4
n:user read_record:-0.6 inspect_system:1.1 update_record:0.6 create_user:0.9 deactivate_user:0.6
n:validate compute_output:0.6
n:value read_secret:0.3
n:variable publish_content:0.3
n:vat sign_document:0.3
n:vcs read_file:0.3 inspect_system:0.5 update_record:-0.3 commit_code:1 merge_code:0.4 grant_access:-0.3
n:vector read_record:0.6 update_record:0.5 alter_schema:-0.3 terminate_infrastructure:0.4
n:vehicle lookup_public_info:0.5
n:vendor transfer_funds:0.4
n:verify authenticate:0.3 compute_output:0.4
n:video read_record:-0.3 read_device_state:0.3 fetch_web_page:0.5
n:view read_file:0.4
n:viewing schedule_event:0.3 cancel_event:0.6 cancel_order:-0.5
n:visit read_record:0.6 update_record:-0.5 schedule_event:0.8 cancel_event:0.5 cancel_order:-0.4
n:voice read_record:-0.5 lookup_public_info:0.6 create_record:0.3 send_message:0.4
n:voicemail send_message:0.5
n:void update_record:1.1 request_payment:-0.5 refund_payment:0.5 revoke_credential:0.8
n:volume modify_infrastructure:-0.4 control_device:0.5
n:waive refund_payment:0.3
n:wall read_telemetry:0.4 change_security_policy:0.3 install_software:0.3
n:wallet transfer_funds:0.7 request_payment:0.3
n:ward read_device_state:0.3 share_resource:0.3 send_email:-0.3 send_message:0.4 submit_clinical_order:0.5
n:watch update_record:0.3
n:web write_file:0.4 interact_with_ui:0.5
n:webhook read_record:-0.3 read_telemetry:0.4 delete_record:0.4 register_webhook:0.5
n:wiki read_record:0.3 share_resource:0.5 dispatch_responder:-0.3
n:wipe bulk_delete_records:0.6 control_device:-0.3
n:wise read_device_state:0.3 create_record:0.5 update_record:-0.3 send_email:-0.3 send_message:0.4
n:withdraw cancel_order:0.5 revoke_credential:0.3
n:worker inspect_system:0.4
n:workflow read_record:0.4
n:workspace modify_infrastructure:-0.4 control_service:0.5 update_agent_state:0.6
n:write update_record:0.3 execute_sql:0.4 write_file:-0.3 issue_credit:0.3 change_security_policy:0.6
n:zip read_device_state:0.3
n:zone modify_infrastructure:-0.5 control_device:0.7
p:account create_record:-0.3 transfer_funds:0.4
p:action update_record:0.4 control_service:0.4
p:actor read_telemetry:0.5
p:address lookup_public_info:0.6 modify_order:0.6 sign_document:0.4
p:age lookup_public_info:0.3 update_record:-0.3 change_security_policy:0.3
p:amount read_record:-0.6 update_record:-0.3 transfer_funds:1.2 charge_payment:1 request_payment:1.3 refund_payment:0.7 issue_credit:0.7
p:app read_record:0.3 inspect_system:-0.3 deploy_code:0.4 revoke_access:0.3
p:area control_device:0.3
p:args trigger_workflow:-0.3 execute_code:0.7
p:arn inspect_system:0.3
p:asset delete_file:0.4
p:attachment send_email:0.3
p:badge revoke_credential:0.3
p:base read_file:0.3 commit_code:0.4
p:body send_email:0.6 send_message:0.5 commit_code:0.3
p:branch change_security_policy:0.3 commit_code:0.8
p:bucket read_record:-0.3 read_file:0.8 inspect_system:-0.3 delete_record:-0.3 delete_file:0.7 share_resource:0.5
p:build deploy_code:0.3
p:cabin modify_order:0.3
p:campaign read_telemetry:0.3 send_bulk_email:0.3
p:candidate send_email:0.3
p:card read_secret:0.3 create_record:0.3 update_record:-0.3 place_order:0.3 revoke_credential:0.5 sign_document:0.3
p:category lookup_public_info:0.6
p:celsius control_device:0.4
p:change commit_code:0.3 merge_code:0.4
p:channel read_message:0.5
p:cidr change_security_policy:0.3
p:city lookup_public_info:0.5
p:claim read_record:0.3 update_record:0.3 transfer_funds:0.3
p:code lookup_public_info:0.3 transfer_funds:0.3 execute_code:0.7 sign_document:0.4
p:collection query_database:0.6 update_record:0.3
p:column read_file:0.3
p:command execute_sql:0.4
p:comment post_comment:0.3
p:confirm bulk_delete_records:0.5
p:content write_file:0.3
p:conversation send_message:0.3
p:count modify_order:0.3 provision_infrastructure:0.3
p:country inspect_system:-0.3 lookup_public_info:0.8
p:course update_record:0.4
p:currency charge_payment:0.3
p:customer read_record:0.4
p:data write_file:0.3
p:database inspect_system:0.3 bulk_delete_records:0.3 backup_data:0.4
p:date read_record:0.3 inspect_system:-0.3 read_device_state:0.3 lookup_public_info:-0.3 create_record:0.5 schedule_event:0.3 place_order:0.3 cancel_order:-0.3 compute_output:0.6
p:day read_record:0.5 read_telemetry:0.3 lookup_public_info:0.8 update_record:-0.4 place_order:0.3 modify_infrastructure:0.3 compute_output:-0.3
p:deployment modify_infrastructure:0.3 deploy_code:0.3
p:description create_record:0.4 publish_content:0.4 request_payment:0.3
p:destination transfer_funds:0.4
p:device read_device_state:0.4 interact_with_ui:0.3 control_device:0.3
p:dispute refund_payment:0.3
p:document create_record:0.5 sign_document:0.3
p:domain read_device_state:-0.4 fetch_web_page:0.8 create_record:-0.3 place_order:0.3 provision_infrastructure:0.3 change_security_policy:0.3
p:door read_telemetry:0.3
p:drone control_device:0.6
p:drop lookup_public_info:0.3 place_order:0.3
p:due create_record:0.3
p:duration create_record:0.4
p:effective update_record:0.4
p:email share_resource:0.8 send_email:0.4 create_user:0.7 grant_access:0.5 revoke_access:0.3
p:employee update_record:0.5 deactivate_user:0.3
p:end read_telemetry:0.3 schedule_event:0.4 compute_output:0.6
p:entity control_device:0.3
p:entry update_record:0.3 publish_content:0.3
p:envelope send_email:0.4
p:environment read_secret:0.3 modify_infrastructure:0.3
p:event update_record:0.7 cancel_event:0.3 register_webhook:0.3
p:expression query_database:0.3
p:field query_database:0.3 read_device_state:0.4
p:file read_file:0.8 lookup_public_info:-0.5 share_resource:0.3 interact_with_ui:-0.3
p:filter query_database:0.9 read_telemetry:0.3 bulk_delete_records:0.4
p:floor read_record:-0.3 read_device_state:0.4
p:form compute_output:0.3
p:format read_record:0.3 export_data:0.3
p:formula compute_output:0.4
p:full fetch_web_page:0.4
p:gb place_order:0.3
p:goal compute_output:0.3 update_agent_state:0.3
p:group change_security_policy:0.6
p:head read_file:0.3 commit_code:0.4
p:headers fetch_web_page:0.3
p:host change_security_policy:0.5 run_shell_command:0.3 authenticate:0.3
p:html draft_message:0.3
p:iban transfer_funds:0.4
p:iccid create_credential:0.3
p:id read_record:0.7 read_file:0.9 query_database:-0.5 read_telemetry:0.9 inspect_system:-0.8 lookup_public_info:-0.9 fetch_web_page:-0.9 read_secret:-0.5 create_record:-0.3 update_record:2 delete_record:0.3 bulk_delete_records:-0.5 execute_sql:-0.7 alter_schema:-0.6 send_email:0.9 post_comment:0.8 publish_content:0.6 schedule_event:0.3 cancel_event:0.5 escalate_to_human:-0.4 refund_payment:0.6 place_order:0.8 modify_order:0.9 provision_infrastructure:-0.6 configure_monitoring:-0.6 change_security_policy:0.5 install_software:-0.6 register_webhook:-0.5 commit_code:-0.3 run_shell_command:-0.4 http_request:-0.5 interact_with_ui:-0.5 create_user:-0.3 revoke_access:0.5 create_credential:-0.3 revoke_credential:0.4 authenticate:-0.3 control_device:0.4 sign_document:0.8 compute_output:-0.5 update_agent_state:-0.5
p:ids create_record:-0.3 update_record:0.6 bulk_delete_records:0.3
p:image compute_output:0.9
p:instance read_telemetry:0.8
p:invoice update_record:0.3
p:key read_record:-0.5 read_file:0.5 inspect_system:0.3 delete_file:0.4 share_resource:0.3
p:kg control_device:0.4
p:kind lookup_public_info:0.3
p:km lookup_public_info:0.4
p:language lookup_public_info:0.5 create_record:-0.3 compute_output:0.5
p:lat read_record:-0.4 lookup_public_info:1.1
p:length create_credential:-0.3 compute_output:0.6
p:limit read_record:0.4 read_message:0.4 read_file:-0.3 query_database:1.3 fetch_web_page:-0.3 execute_trade:0.4
p:line read_record:-0.4 read_file:0.3 lookup_public_info:0.5 create_record:0.3 update_record:0.3 manage_subscription:0.4 interact_with_ui:-0.3
p:list create_record:0.6 draft_message:0.3
p:lng lookup_public_info:0.6
p:locator modify_order:0.5
p:lon lookup_public_info:0.5
p:manifest deploy_code:0.4
p:master authenticate:0.3
p:match delete_record:0.3
p:matter change_security_policy:0.4
p:max read_file:0.3 compute_output:0.5
p:media publish_content:0.3
p:meeting read_message:0.3 read_file:0.3
p:message delete_record:0.5 send_email:0.3 commit_code:0.8
p:meter read_device_state:0.3
p:method bulk_delete_records:0.3
p:min compute_output:0.4
p:minutes send_message:0.3
p:month read_record:0.5 read_file:0.3 update_record:-0.3
p:mrn read_record:0.3
p:msisdn read_record:0.3
p:name read_file:-0.3 query_database:-0.3 inspect_system:0.3 lookup_public_info:0.4 create_record:1 delete_record:0.4 alter_schema:0.3 provision_infrastructure:0.3 modify_infrastructure:0.8 create_credential:0.4 control_device:-0.3
p:namespace read_record:-0.3 read_telemetry:0.7 inspect_system:0.4 deploy_code:0.6 compute_output:-0.4
p:new write_file:0.3 modify_order:0.6
p:node control_service:0.3
p:note create_record:0.4 request_payment:0.3
p:notify cancel_event:0.3
p:number read_record:0.5 inspect_system:-0.6 create_record:0.4 update_record:0.4 send_message:0.3 manage_subscription:0.4 modify_order:0.5 merge_code:0.3 revoke_credential:0.3 compute_output:0.5
p:object inspect_system:0.3
p:off lookup_public_info:0.3 place_order:0.3
p:office schedule_event:0.4
p:only read_record:0.3
p:op create_record:-0.3 update_record:0.3 control_device:0.4
p:operator query_database:0.4 update_record:0.4
p:order create_record:-0.3 update_record:-0.5 refund_payment:0.5 modify_order:1.1 cancel_order:0.3
p:org read_telemetry:0.3 trigger_workflow:0.6
p:origin provision_infrastructure:0.3
p:owner read_record:0.4 create_record:0.3 commit_code:0.4
p:package lookup_public_info:0.3 install_software:0.3 run_shell_command:0.4
p:password read_secret:0.3 create_credential:0.3 authenticate:0.5
p:path read_record:-0.8 read_file:1.8 inspect_system:0.4 fetch_web_page:-0.4 write_file:0.7 commit_code:0.3
p:patient read_record:0.3 create_record:0.4 submit_clinical_order:0.6
p:pattern update_record:-0.3 compute_output:0.5
p:payload trigger_workflow:0.3 http_request:0.3
p:per submit_clinical_order:0.3
p:percent issue_credit:0.4
p:period query_database:0.4 inspect_system:-0.4 compute_output:0.3
p:photo create_record:0.3 publish_content:0.3
p:pickup lookup_public_info:0.3 place_order:0.4
p:pin change_security_policy:0.4 sign_document:0.4
p:pipeline read_telemetry:0.3 trigger_workflow:0.6
p:place lookup_public_info:0.4 create_record:0.4
p:plan create_record:-0.3 manage_subscription:0.6 modify_infrastructure:0.4
p:playlist update_record:0.3
p:po update_record:0.4
p:policy read_record:0.4 escalate_to_human:0.3 manage_subscription:0.5
p:port change_security_policy:0.6
p:post place_order:0.3
p:prefix read_file:0.3 inspect_system:0.3
p:prescription update_record:0.4
p:price publish_content:0.3 execute_trade:1 place_order:-0.3
p:principal inspect_system:0.3 schedule_event:-0.4 compute_output:0.7
p:profile trigger_workflow:0.4
p:project read_record:0.3 read_secret:0.3
p:provider authenticate:0.3
p:quantity execute_trade:0.5
p:query query_database:0.8 lookup_public_info:0.6
p:question execute_sql:0.3 compute_output:0.4
p:queue read_record:0.4
p:quote sign_document:0.3
p:radius lookup_public_info:0.9
p:range write_file:0.4
p:rate schedule_event:-0.4 compute_output:0.8
p:reason read_record:-0.3 update_record:1.4 delete_record:0.3 cancel_event:0.5 refund_payment:0.5 control_service:0.3
p:record update_record:0.3 modify_order:0.5 modify_infrastructure:0.3
p:ref read_file:0.3
p:reference read_record:0.3 inspect_system:-0.4
p:region provision_infrastructure:0.4
p:release create_record:0.3
p:repo read_file:0.6 inspect_system:0.4 lookup_public_info:-0.3 create_record:0.3 change_security_policy:0.3 commit_code:1.2 merge_code:0.5
p:required change_security_policy:0.3
p:reservation charge_payment:0.3 modify_order:0.6
p:resident read_record:0.4 submit_clinical_order:0.3
p:resource inspect_system:0.5 compute_output:-0.4
p:role share_resource:0.3 grant_access:0.3 create_credential:0.4
p:room schedule_event:0.3 dispatch_responder:0.3
p:root read_record:0.3
p:row update_record:0.3 write_file:0.3
p:rule read_telemetry:0.4 update_record:-0.4 change_security_policy:0.6
p:run deploy_code:0.3
p:sample control_device:0.3
p:scopes authenticate:0.3
p:script send_message:0.3
p:segment send_bulk_email:0.6
p:selector interact_with_ui:0.3
p:sender read_message:0.3
p:service schedule_event:0.3
p:shipment sign_document:0.4
p:since read_record:1.2 read_message:0.4 query_database:0.4 read_telemetry:1.9 inspect_system:-0.4 lookup_public_info:0.4 fetch_web_page:-0.3 publish_content:-0.3 compute_output:-0.3
p:site read_record:0.4 read_telemetry:0.4 fetch_web_page:-0.3
p:sku read_record:0.5 update_record:0.5 modify_order:0.3
p:slot schedule_event:0.3
p:snapshot terminate_infrastructure:0.3
p:source deploy_code:0.3 trigger_workflow:0.4 change_security_policy:0.3 commit_code:0.3
p:specialty update_record:-0.3 submit_clinical_order:0.3
p:speed update_record:-0.3 control_device:0.8 compute_output:0.4
p:spender grant_access:0.3
p:spreadsheet write_file:0.8
p:sql query_database:0.3
p:star update_record:-0.4 post_comment:0.7
p:start read_telemetry:0.3 create_record:0.3 update_record:-0.3 schedule_event:0.8 compute_output:0.8
p:statement execute_sql:0.7
p:station read_record:-0.3 read_device_state:0.3 lookup_public_info:0.3 update_record:0.3
p:status read_telemetry:0.3 inspect_system:-0.3
p:steps update_agent_state:0.5
p:student update_record:0.4
p:subject create_record:0.3 draft_message:0.3 send_email:0.3 send_bulk_email:0.3
p:subscription read_record:0.3
p:summary escalate_to_human:0.5
p:symbol read_record:-0.4 read_file:0.5 lookup_public_info:0.5 transfer_funds:0.3
p:symbols create_credential:-0.3 compute_output:0.5
p:table read_file:-0.3 query_database:0.3 update_record:0.5
p:tag read_device_state:0.3 create_record:0.4
p:target trigger_workflow:0.7 commit_code:0.3
p:task trigger_workflow:0.3
p:template send_email:0.3 execute_code:0.4
p:term manage_subscription:0.3
p:text lookup_public_info:-0.4 create_record:0.5 send_message:0.7 post_comment:0.5 publish_content:1.1 interact_with_ui:0.3 compute_output:1.2
p:theme deploy_code:0.3
p:thought compute_output:0.3
p:ticket create_record:0.3 post_comment:0.3
p:time schedule_event:0.8
p:title read_record:-0.3 inspect_system:-0.4 create_record:0.9 send_message:0.3 publish_content:0.6 deploy_code:-0.3 commit_code:0.5
p:token authenticate:0.4
p:topic lookup_public_info:0.5 escalate_to_human:0.5 trigger_workflow:0.3
p:tracking modify_order:0.7
p:ttl modify_infrastructure:0.4
p:type read_record:0.3 inspect_system:0.4 create_record:0.4 update_record:-0.4 modify_infrastructure:0.5
p:unit dispatch_responder:0.7
p:until read_record:-0.3 grant_access:0.5 create_credential:0.4
p:urgent dispatch_responder:0.3
p:url read_record:-0.4 fetch_web_page:2.2 write_file:0.3 trigger_workflow:-0.3 register_webhook:0.8 execute_code:0.3 compute_output:-0.4
p:user delete_record:-0.3 send_message:0.4 create_user:0.3 deactivate_user:0.6 grant_access:0.4 revoke_access:0.8 revoke_credential:0.5
p:username create_credential:0.3
p:valid create_credential:0.3
p:value read_file:-0.3 query_database:0.3 create_record:0.3 update_record:0.4 sign_document:0.4
p:version install_software:0.3
p:vin control_device:0.3
p:visit read_record:0.3 schedule_event:0.3 cancel_event:0.3
p:volume control_device:0.3
p:workspace control_service:0.3
p:year lookup_public_info:0.3
p:years place_order:0.3 compute_output:0.6
p:zip lookup_public_info:0.8
p:zone read_telemetry:0.4 inspect_system:0.3 read_device_state:0.3 bulk_delete_records:-0.3 modify_infrastructure:1.1 control_service:0.3 control_device:0.6
w:24 create_record:-0.3 publish_content:0.6 create_credential:0.3
w:about read_record:0.8 query_database:0.4 update_record:0.4 update_agent_state:-0.3
w:absolute read_file:0.6
w:accept update_record:-0.5 transfer_funds:0.3 refund_payment:0.6 sign_document:0.8
w:access write_file:-0.3 share_resource:0.3 change_security_policy:1 grant_access:0.5
w:accesskey read_telemetry:0.3 inspect_system:0.3 read_secret:-0.3 revoke_credential:0.4
w:account read_record:0.6 read_file:-0.3 transfer_funds:0.3 issue_credit:0.3 create_user:1.3 deactivate_user:1.3
w:accountargs inspect_system:0.5 issue_credit:0.3
w:action create_record:-0.3 update_record:0.6 control_service:0.3 register_webhook:0.4 compute_output:-0.3
w:activate trigger_workflow:0.4
w:active read_record:-0.5 inspect_system:0.5 update_record:-0.3 deploy_code:0.3 control_device:0.4 update_agent_state:0.5
w:activity bulk_delete_records:0.4 sign_document:0.3
w:add read_record:-0.3 read_telemetry:-0.3 inspect_system:-0.7 update_record:1.4 alter_schema:0.3 write_file:0.5 post_comment:0.6 manage_subscription:0.3 modify_order:0.8 provision_infrastructure:-0.3 deploy_code:-0.3 configure_monitoring:0.5 change_security_policy:0.8 register_webhook:0.3 grant_access:0.7 create_credential:0.3 compute_output:0.4
w:address inspect_system:0.4 lookup_public_info:0.7 fetch_web_page:0.7 send_email:0.5 send_message:-0.3 modify_order:1 change_security_policy:0.7 register_webhook:0.7 grant_access:-0.4 compute_output:-0.4
w:adjust update_record:0.5
w:admin revoke_access:0.6
w:after read_record:-0.5 update_record:-0.4 transfer_funds:0.5 deploy_code:0.4 change_security_policy:0.5 compute_output:0.3
w:again send_bulk_email:0.3 modify_infrastructure:0.7 control_service:0.3 trigger_workflow:0.4
w:age read_record:0.4 change_security_policy:0.4
w:agent read_record:0.4 draft_message:0.4 escalate_to_human:0.4 trigger_workflow:0.4 grant_access:-0.4 compute_output:0.4 update_agent_state:0.4
w:aggregation query_database:0.4
w:air place_order:0.3 modify_order:0.4
w:airquality read_device_state:0.6
w:alarm schedule_event:0.4 configure_monitoring:-0.3 change_security_policy:0.5
w:alert update_record:-0.4 configure_monitoring:1.3
w:alertrule delete_record:0.6 configure_monitoring:0.5
w:all read_record:0.3 read_file:-0.4 inspect_system:0.3 read_secret:0.6 create_record:-0.3 update_record:-0.3 bulk_delete_records:1.8 export_data:0.7 write_file:-0.3 delete_file:0.3 share_resource:0.3 send_bulk_email:0.6 post_comment:-0.5 publish_content:0.3 schedule_event:-0.4 cancel_event:0.4 dispatch_responder:-0.5 request_payment:-0.3 terminate_infrastructure:-0.6 trigger_workflow:0.5 change_security_policy:-0.3 register_webhook:0.6 commit_code:-0.3 authenticate:-0.4 control_device:0.9 compute_output:-0.3
w:allow change_security_policy:0.6 grant_access:-0.4
w:allowed read_file:-0.4 inspect_system:0.4
w:aloud compute_output:0.3
w:already modify_order:0.4 sign_document:0.3
w:among lookup_public_info:0.3 request_payment:0.3
w:amount lookup_public_info:0.4 update_record:-0.3 charge_payment:0.3 request_payment:0.4 grant_access:0.5
w:analytics read_telemetry:0.3
w:announce send_bulk_email:0.5
w:announcement send_bulk_email:0.5
w:another read_record:-0.3 update_record:0.7 export_data:0.4 write_file:-0.4 share_resource:0.4 send_email:-0.3 schedule_event:0.4 dispatch_responder:0.3 manage_subscription:0.7 modify_order:1 deploy_code:-0.3 trigger_workflow:0.8 change_security_policy:-0.5 register_webhook:0.3 merge_code:0.7 authenticate:0.3 control_device:-0.3 submit_clinical_order:-0.3 update_agent_state:0.3
w:answer inspect_system:0.8 update_record:0.6 export_data:0.3 write_file:-0.3 draft_message:0.4 send_message:0.9 compute_output:0.3
w:any query_database:0.3 fetch_web_page:0.3 execute_sql:0.3 execute_code:0.4
w:anyone read_device_state:0.3 share_resource:0.3 change_security_policy:0.5 grant_access:-0.3
w:api http_request:0.3
w:app lookup_public_info:0.9 update_record:0.3 delete_record:0.4 publish_content:0.3 install_software:0.4 compute_output:-0.4
w:append write_file:0.8
w:application read_record:1.1 inspect_system:-0.7 lookup_public_info:-0.3 sign_document:0.4
w:apply update_record:-0.7 issue_credit:0.3 deploy_code:1.4 sign_document:0.7
w:appointment cancel_event:0.6 place_order:0.5
w:approval update_record:0.3 change_security_policy:0.5 merge_code:0.3 control_device:-0.4
w:approve read_record:-0.3 update_record:0.3 post_comment:0.3 transfer_funds:0.5 place_order:0.5 modify_order:-0.4 grant_access:0.6
w:approved merge_code:0.5
w:archive update_record:-0.3 delete_record:1.5 export_data:0.7 backup_data:0.8
w:area control_device:0.5
w:args read_record:0.3 read_telemetry:0.4 read_device_state:0.4 lookup_public_info:1 transfer_funds:-0.3 place_order:0.4 provision_infrastructure:0.3 trigger_workflow:-0.3 change_security_policy:-0.4 merge_code:-0.3 interact_with_ui:0.4 control_device:-0.3 sign_document:0.3 compute_output:0.3 update_agent_state:0.4
w:arguments send_message:0.5 modify_order:0.3 change_security_policy:0.6 run_shell_command:0.5 grant_access:0.3
w:arithmetic read_record:-0.8 compute_output:1.5
w:arm control_device:0.8
w:around read_record:0.3 lookup_public_info:0.6 create_record:-0.4
w:array read_record:-0.4 send_email:0.3 change_security_policy:0.3
w:article read_record:-0.8 lookup_public_info:1.2 fetch_web_page:0.7 send_message:-0.3 publish_content:0.3
w:ask query_database:0.3 create_record:1.2 update_record:-0.6 execute_sql:0.3 send_message:0.8 escalate_to_human:0.3 dispatch_responder:0.5 request_payment:0.8 compute_output:-0.6
w:asset delete_record:-0.4 write_file:0.7 delete_file:0.7
w:assign update_record:0.5
w:assistant update_record:-0.4 escalate_to_human:0.3 grant_access:0.4 update_agent_state:1
w:assume create_credential:0.3
w:attachment read_message:0.4 read_file:0.4
w:attendee schedule_event:0.3
w:audit read_telemetry:0.8 trigger_workflow:0.4 compute_output:-0.5
w:author read_telemetry:0.4
w:authority publish_content:0.4 control_service:-0.3 sign_document:0.3
w:authorize charge_payment:0.5
w:auto merge_code:0.3
w:automation read_record:0.4 create_record:-0.4 register_webhook:0.4
w:availability lookup_public_info:0.4
w:away inspect_system:-0.3 update_record:0.3 modify_infrastructure:0.4 revoke_access:0.5
w:back read_message:0.6 fetch_web_page:0.4 create_record:0.4 update_record:-0.7 restore_data:1.2 write_file:0.3 schedule_event:0.3 transfer_funds:-0.3 refund_payment:0.8 cancel_order:0.6 compute_output:-0.3
w:backup backup_data:1.2 restore_data:0.6 modify_infrastructure:0.8 change_security_policy:-0.3
w:badge read_telemetry:0.3 delete_record:-0.4 grant_access:0.3 revoke_credential:0.5
w:baggage compute_output:0.4
w:balance read_record:0.6 read_file:-0.3 transfer_funds:0.7 issue_credit:0.4 compute_output:0.3
w:bank escalate_to_human:0.4 transfer_funds:0.8
w:bankaccount transfer_funds:0.7 charge_payment:0.3
w:barcode update_record:0.5
w:barter read_record:-0.3 lookup_public_info:0.3 update_record:-0.3 post_comment:0.3 publish_content:0.3 place_order:0.4 cancel_order:0.4
w:base update_record:0.3 commit_code:0.3
w:bash run_shell_command:0.4
w:bastion read_telemetry:0.4 change_security_policy:0.3 install_software:0.3
w:battery read_device_state:0.8 control_device:-0.4
w:bay read_record:-0.3 lookup_public_info:0.3 update_record:-0.3 post_comment:0.3 publish_content:0.3 place_order:0.4 cancel_order:0.4
w:bed read_record:-0.5 read_device_state:0.6
w:before share_resource:0.3 modify_order:0.4 cancel_order:0.5 authenticate:0.3
w:behalf post_comment:0.3
w:below read_record:0.6 read_file:0.3 write_file:0.3 delete_file:0.4 transfer_funds:-0.5 terminate_infrastructure:-0.4 create_credential:0.4
w:beneficiary update_record:0.3
w:benefit create_record:-0.3 update_record:0.3 compute_output:0.4
w:bid execute_trade:0.6 cancel_order:0.4
w:bill read_record:0.3 issue_credit:0.3
w:billing read_record:0.4 read_telemetry:-0.3 provision_infrastructure:0.4 control_service:-0.3
w:binding create_record:-0.4 place_order:0.7 sign_document:0.4
w:bird update_record:0.4
w:block create_record:0.4 update_record:0.8 deactivate_user:-0.6 revoke_credential:0.6
w:board lookup_public_info:0.6 publish_content:0.3 trigger_workflow:-0.4
w:body draft_message:0.3
w:book read_record:0.4 lookup_public_info:0.4 create_record:0.6 update_record:0.4 schedule_event:1.4 cancel_event:0.4 place_order:-0.5 compute_output:-0.4
w:booked read_record:0.3 place_order:-0.3 modify_order:0.3
w:booking read_record:0.5 lookup_public_info:-0.5 refund_payment:0.3
w:boolean update_record:0.4
w:boost share_resource:-0.4 publish_content:0.4 place_order:0.3
w:boot read_telemetry:0.3
w:bounces read_telemetry:0.8
w:box read_secret:0.4 update_record:-0.6 control_service:0.7 authenticate:0.3 compute_output:0.8
w:branch delete_record:-0.4 terminate_infrastructure:0.5 change_security_policy:0.7 commit_code:0.9 merge_code:0.8 grant_access:-0.3
w:breeze lookup_public_info:0.5 compute_output:-0.3
w:brick lookup_public_info:0.4 charge_payment:0.3 refund_payment:0.3
w:briefcase lookup_public_info:0.3 sign_document:0.4
w:bring restore_data:0.4
w:broadcast send_bulk_email:0.4 send_message:0.4 transfer_funds:0.3
w:browser fetch_web_page:0.5 authenticate:0.3
w:bucket export_data:0.5 delete_file:0.3 provision_infrastructure:0.3 grant_access:0.3
w:budget place_order:0.4
w:build read_record:0.6 read_file:0.4 read_telemetry:0.4 inspect_system:-0.9 create_record:-0.4 update_record:0.3 publish_content:0.3 modify_infrastructure:0.4 deploy_code:0.8 trigger_workflow:1.2
w:buildforge deploy_code:0.3 trigger_workflow:0.3 change_security_policy:0.4 control_device:-0.4
w:bulk delete_record:-0.6 bulk_delete_records:0.9
w:burglar change_security_policy:0.6 control_device:-0.3
w:bus lookup_public_info:0.7 trigger_workflow:0.5
w:buy place_order:0.6
w:buyer update_record:0.3 modify_order:0.3
w:bytes compute_output:0.6
w:cab read_device_state:0.3
w:cabin place_order:-0.3 modify_order:0.6
w:cabinet read_file:0.3 share_resource:0.4
w:cache query_database:0.7 read_telemetry:0.6 inspect_system:-0.3 execute_sql:0.5 modify_infrastructure:0.6 control_service:0.7 run_shell_command:-0.3
w:calculate read_file:0.4
w:calendar share_resource:0.5
w:call read_record:0.3 lookup_public_info:-0.4 create_record:0.3 update_record:-0.5 send_email:-0.6 send_bulk_email:0.4 send_message:0.7 schedule_event:0.8 cancel_event:0.3 dispatch_responder:0.6 trigger_workflow:-0.7 execute_code:1 http_request:0.4 update_agent_state:0.4
w:callback schedule_event:0.3 register_webhook:0.5
w:called read_record:-0.3 inspect_system:0.6 send_message:-0.3
w:came create_credential:-0.3
w:camera read_device_state:0.6 control_device:0.3
w:campaign draft_message:0.6 send_email:0.3 send_bulk_email:0.4 schedule_event:0.3 compute_output:0.3
w:campus read_file:0.6 deactivate_user:0.4 grant_access:0.3
w:can read_record:-0.4 inspect_system:0.6 lookup_public_info:0.7 create_record:-0.6 update_record:0.3 share_resource:0.3 post_comment:0.5 publish_content:0.6 dispatch_responder:-0.3 request_payment:0.9 control_service:0.6 change_security_policy:0.5 create_credential:0.8 compute_output:-0.7
w:cancel cancel_event:1.6 refund_payment:0.8 manage_subscription:0.7
w:candidate read_file:0.4 lookup_public_info:0.4 send_email:0.6 deploy_code:0.3
w:capture read_telemetry:0.4
w:car read_record:0.5 read_device_state:0.3 lookup_public_info:-0.4 update_record:0.4 place_order:0.3
w:card read_message:0.4 read_secret:0.5 send_email:0.3 send_bulk_email:-0.3 charge_payment:0.7 place_order:0.5 change_security_policy:0.3 create_credential:0.8 revoke_credential:0.6
w:cardholder refund_payment:0.6
w:cargo update_record:-0.3 place_order:0.4 sign_document:0.3
w:carrier lookup_public_info:0.4 place_order:0.6
w:cash lookup_public_info:0.7 control_device:0.4
w:cast lookup_public_info:0.5 sign_document:0.4 compute_output:-0.3
w:catalogue lookup_public_info:0.4
w:category lookup_public_info:1 update_record:-0.4
w:cell read_file:0.4 read_device_state:0.3 update_record:-0.3 write_file:0.6 trigger_workflow:-0.3 execute_code:0.9
w:certificate inspect_system:0.4 read_secret:-0.3 issue_credit:0.4 revoke_credential:0.4
w:chain inspect_system:-0.4 lookup_public_info:0.8
w:change read_record:0.3 read_telemetry:0.6 lookup_public_info:-0.4 execute_sql:0.7 write_file:-0.5 draft_message:0.3 modify_order:0.7 modify_infrastructure:0.7 configure_monitoring:0.3 commit_code:0.4 merge_code:0.8 submit_clinical_order:0.3 update_agent_state:-0.6
w:changed read_file:0.7 read_telemetry:0.7 compute_output:-0.4
w:changelog read_record:0.3 lookup_public_info:0.5
w:channel read_message:0.8 read_device_state:0.3 create_record:0.3 delete_record:0.4 send_email:-0.3 send_message:0.4 interact_with_ui:-0.4 grant_access:0.3
w:charge read_record:-0.4 read_device_state:1 lookup_public_info:0.4 charge_payment:0.6 place_order:0.6 control_device:-0.5
w:charity lookup_public_info:0.3 manage_subscription:0.3
w:chart read_record:0.7 lookup_public_info:0.4 update_record:0.5 share_resource:0.3 deploy_code:-0.4 control_device:-0.3 submit_clinical_order:0.5 compute_output:0.3
w:chat read_message:0.3 create_record:0.3 update_record:0.3 escalate_to_human:0.5
w:check read_record:-0.5 read_telemetry:0.4 lookup_public_info:1.2 read_secret:-0.3 update_record:0.5 trigger_workflow:0.4 authenticate:0.6 compute_output:1.6
w:checked modify_order:0.6 commit_code:0.4 merge_code:-0.3
w:checkout issue_credit:0.3
w:chirp update_record:0.4 share_resource:-0.4 post_comment:0.4 publish_content:0.8
w:choose update_record:-0.3 share_resource:0.5 dispatch_responder:-0.3 update_agent_state:0.5
w:civic read_record:-0.3 dispatch_responder:0.5 sign_document:0.5
w:claim read_record:0.6 read_file:-0.3 create_record:0.4 update_record:0.4 transfer_funds:0.6 request_payment:0.7 revoke_access:-0.4 authenticate:0.3 compute_output:-0.3
w:clear read_secret:0.3 write_file:0.6 cancel_event:0.4 update_agent_state:0.4
w:cli modify_infrastructure:0.5 run_shell_command:0.3
w:click read_telemetry:0.3 interact_with_ui:0.4
w:climate read_device_state:0.4
w:clinic read_record:0.3 create_record:-0.3 export_data:0.4 request_payment:0.3 submit_clinical_order:0.4
w:clone create_record:0.3
w:close update_record:0.5 control_service:0.3 trigger_workflow:0.4 control_device:0.5
w:cloud read_file:0.3 export_data:0.6 share_resource:0.4 run_shell_command:0.4
w:cluster read_telemetry:0.6 inspect_system:-0.5 terminate_infrastructure:0.3 deploy_code:0.5
w:code read_file:-0.8 read_telemetry:0.5 lookup_public_info:0.6 read_secret:1.1 create_record:-0.3 delete_record:-0.3 transfer_funds:0.3 issue_credit:0.3 change_security_policy:0.3 revoke_access:0.3 create_credential:0.3 revoke_credential:0.3 authenticate:0.6 compute_output:0.7
w:coin lookup_public_info:0.3 transfer_funds:0.7 execute_trade:0.4 grant_access:0.3
w:colleague read_secret:-0.3 share_resource:0.7 grant_access:0.6
w:collect export_data:0.4 charge_payment:0.6 request_payment:0.3
w:collection read_record:-0.9 query_database:0.8 inspect_system:1.1 create_record:-1.1 alter_schema:1 manage_subscription:0.3 provision_infrastructure:0.3
w:column query_database:0.4 alter_schema:0.3
w:come read_device_state:0.3
w:command execute_sql:1 run_shell_command:0.4
w:comment read_record:-0.4 delete_record:0.4 post_comment:0.5 publish_content:0.3
w:commit read_file:0.6 inspect_system:-0.3 write_file:-0.3 place_order:0.5 modify_order:-0.4 trigger_workflow:0.4 commit_code:0.9
w:company query_database:0.4 lookup_public_info:0.4 place_order:0.7 modify_order:-0.4 create_user:0.4 sign_document:0.4
w:compare read_record:-0.4 read_file:0.4 read_telemetry:-0.3 lookup_public_info:0.4 compute_output:1
w:complete update_record:0.6 delete_record:0.3 export_data:0.5
w:compose send_email:0.3
w:compound read_record:-0.3 lookup_public_info:-0.3 compute_output:1.4
w:compute read_record:0.4 query_database:0.3 compute_output:0.3
w:config compute_output:0.5
w:configuration inspect_system:0.3 modify_infrastructure:0.3 compute_output:0.5
w:connect escalate_to_human:0.9 configure_monitoring:0.5 authenticate:0.4
w:connection read_telemetry:0.3 create_record:-0.3 change_security_policy:0.4 grant_access:-0.3 revoke_access:0.3 authenticate:0.8
w:consent authenticate:0.5
w:contact read_record:0.9 create_record:0.5 update_record:0.5 delete_record:0.3 bulk_delete_records:0.3 send_bulk_email:0.4 deactivate_user:-0.4
w:container provision_infrastructure:0.3
w:contents commit_code:0.4
w:contract execute_code:0.6 grant_access:0.6
w:control read_telemetry:0.5 control_device:0.4
w:controller deploy_code:0.4 control_device:0.4
w:conversation read_message:0.3 create_record:0.3 escalate_to_human:0.7
w:convert lookup_public_info:1.1 compute_output:-0.4
w:cookie read_secret:0.3
w:coordinate lookup_public_info:0.5
w:copy export_data:1.1 backup_data:0.7 trigger_workflow:0.5 register_webhook:0.6
w:correct update_record:0.5
w:cost read_telemetry:0.4 request_payment:-0.3 compute_output:0.6
w:count query_database:1.3
w:coupon create_record:0.3 issue_credit:0.3
w:courier read_record:-0.3 transfer_funds:0.4 charge_payment:0.3 modify_order:0.3
w:course update_record:0.9 send_message:0.3 grant_access:0.5
w:coverage read_record:1.1 inspect_system:-0.8 lookup_public_info:0.4
w:cpu read_telemetry:0.3 inspect_system:0.3
w:create read_file:-0.3 lookup_public_info:-0.3 create_record:0.3 bulk_delete_records:-0.3 alter_schema:0.6 backup_data:0.3 draft_message:0.3 send_email:-0.3 send_bulk_email:-0.4 publish_content:0.5 request_payment:0.5 provision_infrastructure:1 configure_monitoring:0.3 register_webhook:0.6 commit_code:0.3 create_user:1 create_credential:0.6
w:credential execute_trade:-0.4 create_credential:0.8 authenticate:0.4 compute_output:-0.3 update_agent_state:0.4
w:credit refund_payment:0.3 issue_credit:0.6
w:crew send_message:-0.3 dispatch_responder:0.8
w:crm read_record:0.3 inspect_system:0.4 create_record:0.6 update_record:-0.3
w:crossing publish_content:0.3 control_device:0.5
w:currency lookup_public_info:0.4
w:customer read_record:0.5 lookup_public_info:-0.3 delete_record:-0.3 send_email:0.4 send_bulk_email:0.3 send_message:0.3 escalate_to_human:0.9 request_payment:0.7 issue_credit:0.6 deactivate_user:-0.3 create_credential:0.4 revoke_credential:0.3 authenticate:-0.3 control_device:0.7 compute_output:-0.4
w:cut control_service:-0.3 control_device:1 compute_output:0.5
w:daily read_record:0.3 read_telemetry:0.3 inspect_system:-0.3 place_order:0.4 change_security_policy:0.3
w:damaged create_record:0.4
w:dashboard read_record:0.5 inspect_system:-0.3 configure_monitoring:0.4
w:data read_record:0.3 query_database:0.3 read_telemetry:-0.3 lookup_public_info:0.4 delete_record:0.4 bulk_delete_records:0.4 export_data:0.4 restore_data:0.3 place_order:0.4 control_device:-0.4 compute_output:0.9
w:database create_record:-0.3 bulk_delete_records:0.6 execute_sql:0.7 backup_data:0.6 execute_trade:-0.4 provision_infrastructure:0.3 modify_infrastructure:-0.5 run_shell_command:-0.5 deactivate_user:0.3 create_credential:0.5 authenticate:0.3
w:date read_record:1.1 read_message:0.3 read_file:-0.3 lookup_public_info:-0.5 update_record:0.3 schedule_event:0.3 manage_subscription:0.3 compute_output:0.6
w:day read_record:0.5 read_telemetry:0.4 lookup_public_info:0.6 cancel_event:0.6 trigger_workflow:0.3 compute_output:0.8
w:daybook share_resource:0.4 schedule_event:0.8 control_device:-0.4
w:deactivate revoke_credential:0.3
w:deal read_record:0.6
w:debit create_record:-0.3 manage_subscription:0.5
w:deck deploy_code:0.4
w:defined read_record:0.3 read_file:0.4 query_database:0.3
w:definition read_file:0.4 inspect_system:0.3 lookup_public_info:0.4 create_record:-0.5
w:delete read_record:-0.5 read_file:-0.3 update_record:0.4 delete_record:0.3 bulk_delete_records:1.8 execute_sql:0.7 alter_schema:-0.4 delete_file:1.4 modify_infrastructure:0.4 terminate_infrastructure:1.2 deactivate_user:0.4 revoke_credential:0.7 compute_output:-0.3
w:deliver read_device_state:0.5
w:delivered update_record:-0.4 modify_order:0.5
w:delivery read_record:-0.3 read_telemetry:0.7 transfer_funds:0.5
w:deny update_record:0.9 revoke_access:-0.4
w:departures read_record:-0.3 lookup_public_info:0.8
w:deploy grant_access:0.3 create_credential:0.3
w:deployment deploy_code:0.5
w:deposit refund_payment:0.4 compute_output:0.4
w:describe read_record:-0.5 query_database:0.3 inspect_system:1 read_device_state:0.3 compute_output:0.6
w:description lookup_public_info:0.3
w:desk update_record:0.3 delete_record:0.3 send_message:0.3 dispatch_responder:0.4 modify_infrastructure:-0.3 control_device:0.4 sign_document:0.5
w:desktop read_record:-0.3 inspect_system:0.9 read_device_state:0.4 write_file:0.3 interact_with_ui:0.3
w:destination lookup_public_info:0.4 export_data:0.3
w:destroy delete_record:0.4
w:details lookup_public_info:0.4
w:detect compute_output:0.7
w:device read_telemetry:0.4 interact_with_ui:0.3
w:dict inspect_system:0.3 modify_infrastructure:0.3 control_service:0.4 revoke_credential:0.3
w:did read_telemetry:0.3 send_bulk_email:0.3 execute_code:0.4
w:diff read_record:0.3 compute_output:0.5
w:direct manage_subscription:0.5
w:directory inspect_system:0.4 update_record:-0.4 create_user:0.4 deactivate_user:0.4
w:disable change_security_policy:0.7 deactivate_user:0.3
w:disconnect revoke_access:0.4 control_device:0.5
w:discount issue_credit:0.6
w:disk read_file:0.7 inspect_system:0.6 backup_data:0.4 terminate_infrastructure:0.3 control_service:0.3 compute_output:-0.3
w:dispatch control_device:0.3
w:dispense control_device:0.8 submit_clinical_order:-0.3
w:dispute create_record:-0.3 update_record:0.7 refund_payment:0.6
w:dm send_message:0.5
w:dns inspect_system:0.6 update_record:0.3 export_data:-0.4 modify_infrastructure:0.6
w:document read_record:0.6 query_database:1.2 lookup_public_info:-0.3 create_record:0.9 update_record:0.4 delete_record:0.4 execute_sql:0.4 delete_file:-0.3 trigger_workflow:0.4 grant_access:-0.3
w:documentation lookup_public_info:0.7 fetch_web_page:-0.5
w:domain lookup_public_info:0.4 read_secret:0.5 place_order:0.6 change_security_policy:0.6
w:donate request_payment:0.4 manage_subscription:0.3
w:done read_telemetry:0.5 update_agent_state:0.6
w:donor send_email:0.5 send_message:-0.3
w:door read_record:0.3 read_telemetry:0.7 grant_access:0.3 control_device:0.3
w:down update_record:0.5 dispatch_responder:0.4 compute_output:0.4
w:download read_record:0.3 read_file:1.2 read_device_state:0.4 export_data:0.6 backup_data:0.3 compute_output:-0.3
w:draft create_record:0.9 draft_message:1.3 send_message:-0.4 post_comment:-0.4 publish_content:-0.4 deploy_code:0.4 compute_output:0.6
w:draw request_payment:0.3
w:drive read_file:0.3 export_data:0.3 delete_file:0.3 change_security_policy:-0.4 control_device:0.5
w:driver read_device_state:0.3 post_comment:0.4
w:drone change_security_policy:0.3 control_device:0.8
w:drop bulk_delete_records:0.6 alter_schema:0.4 cancel_event:0.3 control_device:0.5 update_agent_state:0.6
w:drug lookup_public_info:0.7 compute_output:0.3
w:dump inspect_system:0.6 export_data:-0.3 backup_data:0.3
w:duplicate create_record:0.4 delete_record:0.5
w:each read_file:0.7 read_telemetry:0.9 update_record:-0.6
w:earlier update_record:-0.3 restore_data:0.3 commit_code:0.3
w:edge inspect_system:0.4 modify_infrastructure:0.8 control_service:0.3
w:edit read_record:-0.3 update_record:0.3 share_resource:0.4 publish_content:0.4 grant_access:0.3 compute_output:0.4
w:electricity read_telemetry:-0.3 read_device_state:0.4
w:else share_resource:-0.3 publish_content:0.5 modify_order:0.4 authenticate:0.4
w:email read_record:0.9 share_resource:0.6 send_email:0.8 send_bulk_email:0.7 create_user:0.4
w:emergency send_message:0.4 control_device:0.6
w:employee read_file:0.3 update_record:0.9 escalate_to_human:0.5 transfer_funds:-0.3 deactivate_user:0.4
w:employment deactivate_user:0.4
w:empty control_service:0.4
w:enable update_record:-0.4 merge_code:0.3 control_device:0.5 sign_document:0.4
w:encode grant_access:0.3
w:end delete_record:0.8 escalate_to_human:0.3 manage_subscription:0.8 control_service:-0.4 deactivate_user:0.5 revoke_credential:0.6
w:endpoint read_record:-0.4 read_telemetry:-0.3 lookup_public_info:0.7 change_security_policy:0.4 register_webhook:0.6 run_shell_command:0.4
w:energy read_telemetry:0.3 execute_trade:0.6 place_order:-0.4
w:engine query_database:0.3 read_telemetry:0.4
w:enroll create_record:-0.5 update_record:0.6 send_bulk_email:0.4
w:entry lookup_public_info:0.3 fetch_web_page:0.3 update_record:0.5 delete_record:0.5 publish_content:0.6 terminate_infrastructure:-0.3 revoke_credential:0.5
w:env inspect_system:-0.3 read_secret:0.7
w:envelope update_record:0.5 delete_record:0.3 send_email:0.3 cancel_order:-0.4 sign_document:-0.3
w:environment inspect_system:-0.3 read_secret:0.5 modify_infrastructure:0.3
w:erase bulk_delete_records:0.7 control_device:-0.3
w:erp read_record:0.6 read_file:-0.4 update_record:0.6 export_data:0.4 write_file:-0.3 transfer_funds:0.3
w:error lookup_public_info:0.4 compute_output:0.4
w:estimate lookup_public_info:1.2
w:evaluate execute_code:0.6 interact_with_ui:0.4
w:event read_record:-0.4 query_database:0.4 read_telemetry:0.6 inspect_system:0.4 create_record:0.4 update_record:0.3 publish_content:-0.5 cancel_order:0.3 trigger_workflow:0.7 register_webhook:0.6
w:every read_device_state:0.3 lookup_public_info:-0.3 bulk_delete_records:1 backup_data:0.3 write_file:0.5 publish_content:0.4 request_payment:0.3 control_service:0.4 register_webhook:0.3
w:everybody send_email:0.4 send_message:0.3 publish_content:0.3 sign_document:-0.3
w:everyone inspect_system:0.3 send_email:0.6 send_bulk_email:0.4 send_message:0.4
w:everything inspect_system:0.4 bulk_delete_records:0.5 export_data:0.3 control_service:0.5 grant_access:0.3
w:everywhere revoke_credential:0.5 authenticate:-0.3
w:evidence update_record:0.5 export_data:0.4
w:exchange update_record:-0.4 modify_order:0.5 authenticate:0.4
w:exec execute_sql:0.3 execute_code:0.3 run_shell_command:0.3
w:execute query_database:0.3 execute_code:0.6 run_shell_command:0.3
w:execution read_telemetry:0.6
w:existing schedule_event:0.3
w:exists read_file:0.3 inspect_system:0.4 modify_order:0.4
w:explain lookup_public_info:0.4 compute_output:0.9
w:export read_record:0.5 read_secret:0.5 create_record:-0.3 export_data:0.8 sign_document:0.4
w:expression update_record:-0.3 execute_code:0.3 compute_output:0.3
w:extend modify_order:0.4
w:extra place_order:0.5 compute_output:0.4
w:extract read_file:0.3 fetch_web_page:0.7 export_data:0.5 compute_output:-0.4
w:fact read_record:0.5 update_agent_state:-0.3
w:factor change_security_policy:0.3
w:failed read_telemetry:0.5 inspect_system:-0.3
w:family read_record:0.3
w:far read_record:0.5 lookup_public_info:-0.3 request_payment:-0.3 control_device:0.7
w:fare lookup_public_info:0.7 compute_output:-0.3
w:fault read_record:-0.7 read_file:-0.3 read_telemetry:0.7 read_device_state:0.7 send_message:-0.3 dispatch_responder:0.6
w:fee place_order:0.3 compute_output:0.5
w:feed read_record:-0.3 lookup_public_info:0.3 fetch_web_page:0.3 update_record:-0.4 control_device:0.7
w:fetch fetch_web_page:0.6 http_request:0.3
w:field inspect_system:0.6 alter_schema:0.3 interact_with_ui:0.4
w:file read_record:0.4 read_file:0.7 lookup_public_info:-0.3 update_record:-0.3 export_data:0.4 write_file:1.1 delete_file:0.7 share_resource:0.6 refund_payment:-0.3 commit_code:0.4 execute_code:0.3 sign_document:1.5 compute_output:-0.3
w:fill update_record:0.5 authenticate:0.5
w:film change_security_policy:0.4
w:filter query_database:0.5 update_record:0.4 delete_record:-0.5 bulk_delete_records:1.1
w:find read_record:0.3 read_message:0.3 read_file:0.4 query_database:1 lookup_public_info:1.5 compute_output:0.8
w:finding read_record:0.3 read_telemetry:-0.3 change_security_policy:0.3 compute_output:0.4
w:fine sign_document:0.3
w:finished post_comment:0.3 sign_document:0.4
w:fire update_record:-0.3 register_webhook:0.4 control_device:0.8 compute_output:0.4
w:firewall change_security_policy:0.5
w:firewallrule change_security_policy:0.3
w:firmware control_device:0.5
w:first query_database:0.5 inspect_system:-0.3 lookup_public_info:0.5 transfer_funds:0.3
w:flag read_record:-0.6 read_telemetry:0.4 inspect_system:0.9 update_record:-0.3 delete_record:0.7 modify_infrastructure:1 deploy_code:0.3
w:fleet control_device:0.4
w:float request_payment:0.3
w:floor read_record:-0.5 read_device_state:0.8
w:flow read_record:0.3 authenticate:0.5
w:flush bulk_delete_records:0.4
w:folder read_file:0.3 inspect_system:0.3 update_record:0.4 share_resource:0.3
w:folio read_record:-0.3 update_record:0.5 refund_payment:0.4 place_order:0.3 modify_order:0.4
w:follow read_device_state:0.3 post_comment:-0.3
w:follower share_resource:-0.3 post_comment:0.4 publish_content:0.4
w:force create_credential:0.3
w:forecast read_record:0.3 lookup_public_info:0.8 compute_output:-0.5
w:forge update_record:-0.3 trigger_workflow:0.4 commit_code:0.5 merge_code:0.5
w:forget delete_record:0.4 bulk_delete_records:0.3 revoke_credential:0.4 update_agent_state:0.3
w:form lookup_public_info:0.6 create_record:-0.3 send_bulk_email:0.3 http_request:0.4 interact_with_ui:0.7
w:format export_data:0.3
w:forward register_webhook:0.6 merge_code:0.5
w:free read_record:0.4 inspect_system:0.3 sign_document:-0.3
w:front create_record:-0.6 publish_content:0.3 provision_infrastructure:0.7 create_credential:0.3
w:full read_record:0.3 fetch_web_page:0.7 read_secret:0.4 export_data:0.4 send_message:-0.5
w:function read_telemetry:0.5 modify_infrastructure:0.6 execute_code:0.4 update_agent_state:-0.5
w:further update_record:0.3
w:games lookup_public_info:0.9 compute_output:-0.3
w:gather schedule_event:0.3 cancel_order:0.3 sign_document:-0.3
w:generate compute_output:0.5
w:geocode lookup_public_info:0.5
w:get read_record:0.7 read_file:0.6 query_database:0.5 read_telemetry:1.1 inspect_system:0.7 read_device_state:1.2 lookup_public_info:1.4 fetch_web_page:0.9 read_secret:0.7 export_data:0.3 publish_content:-0.3 compute_output:0.5
w:gift transfer_funds:0.5 manage_subscription:0.3
w:give read_record:-0.7 share_resource:0.3 transfer_funds:0.5 issue_credit:0.5 modify_order:0.5 cancel_order:0.4 grant_access:0.7
w:given lookup_public_info:0.4 bulk_delete_records:0.3 send_email:0.4 control_service:0.3 deploy_code:0.3 control_device:0.4 compute_output:-0.3
w:glossary create_record:0.4
w:go read_file:0.4 fetch_web_page:0.3 publish_content:0.5 deploy_code:0.3 commit_code:0.3 interact_with_ui:0.5 update_agent_state:0.3
w:goal update_record:-0.3 publish_content:0.3 update_agent_state:0.6
w:good bulk_delete_records:0.3 authenticate:0.4
w:grade grant_access:0.3
w:grain trigger_workflow:0.4 merge_code:0.3
w:grant issue_credit:0.4 change_security_policy:0.4 create_credential:0.4
w:graphql query_database:0.4
w:gross compute_output:0.4
w:group create_record:0.3 delete_record:-0.5 change_security_policy:0.9 revoke_access:0.7
w:guest create_user:0.4 grant_access:0.3 revoke_access:0.3 create_credential:0.4 revoke_credential:0.4
w:hall lookup_public_info:0.4 schedule_event:0.4 sign_document:0.6
w:halt deploy_code:0.3
w:hand read_record:0.3 read_device_state:0.4 escalate_to_human:0.7 deploy_code:0.3
w:handle update_record:0.3 send_message:0.3 change_security_policy:-0.3
w:harbor read_record:0.3 inspect_system:-0.3 lookup_public_info:0.5 update_record:0.5 transfer_funds:0.4 manage_subscription:0.4 execute_trade:0.4 revoke_access:-0.3
w:hash read_file:0.5
w:head read_file:0.4 read_device_state:0.3 commit_code:0.3
w:hearth read_telemetry:0.3 change_security_policy:0.3
w:heartline read_record:0.6 delete_record:0.5 compute_output:-0.3
w:help compute_output:0.3
w:herd read_device_state:0.3 change_security_policy:0.3 control_device:0.3
w:hide read_record:-0.3 update_record:1 delete_record:0.3
w:history read_record:0.8 read_message:0.4 read_file:0.3 read_telemetry:0.5
w:hold read_record:-0.3 read_device_state:0.5 create_record:-0.3 update_record:0.3 write_file:0.3 charge_payment:0.5 change_security_policy:0.7
w:holding inspect_system:0.3
w:home inspect_system:0.3 write_file:-0.3 control_device:0.5
w:homes read_record:0.3
w:hook register_webhook:0.3 control_device:0.3
w:hospital send_message:0.4
w:host export_data:0.4 modify_infrastructure:0.4 trigger_workflow:0.3 change_security_policy:1.2
w:hour read_record:-0.5 lookup_public_info:0.8
w:hours read_record:-0.4 lookup_public_info:0.5 create_record:-0.4 publish_content:0.6 configure_monitoring:0.3 control_device:0.3
w:how inspect_system:0.3 read_device_state:0.7 modify_infrastructure:0.3 control_device:0.6 compute_output:0.3
w:http fetch_web_page:0.7 delete_record:0.5
w:hub read_file:0.3 commit_code:0.4
w:human escalate_to_human:0.7
w:humanagent escalate_to_human:0.3
w:iam inspect_system:0.3
w:id update_record:0.4 share_resource:0.6 draft_message:0.3 send_message:0.3 request_payment:0.3 refund_payment:0.4 cancel_order:0.3 deactivate_user:-0.3 revoke_access:0.4 submit_clinical_order:0.3 compute_output:-0.4
w:identifier read_record:0.4 read_telemetry:-0.3 read_device_state:0.5 manage_subscription:0.3
w:identity deactivate_user:0.3 authenticate:0.3
w:image read_record:-0.6 read_file:1 update_record:-0.3 export_data:0.4 install_software:0.3 compute_output:1.3
w:import update_record:0.5 create_credential:0.3
w:inbox read_record:0.7 send_email:-0.6 send_message:0.7
w:incident read_record:-0.4 read_telemetry:0.5 update_record:0.3 dispatch_responder:0.7
w:income read_record:-0.3 lookup_public_info:0.4
w:incoming register_webhook:0.6
w:index query_database:0.5 write_file:-0.4 modify_infrastructure:0.7 terminate_infrastructure:0.4 trigger_workflow:0.8
w:info read_record:-0.3 read_file:0.4 inspect_system:0.8 interact_with_ui:-0.5
w:input read_record:0.6 update_record:0.4 share_resource:0.5 change_security_policy:-0.6 grant_access:-0.3 revoke_credential:0.4
w:insert create_record:0.6 execute_sql:0.8
w:inside run_shell_command:0.4
w:install install_software:0.7 run_shell_command:0.8 control_device:0.4
w:instance terminate_infrastructure:0.3 control_service:0.5
w:insurance read_record:0.6 read_file:-0.3 inspect_system:-0.5 update_record:0.5 request_payment:0.4 sign_document:0.5
w:int read_device_state:0.3 bulk_delete_records:0.4 control_device:0.5 submit_clinical_order:-0.3
w:interaction read_record:-0.3 lookup_public_info:0.4 compute_output:0.3
w:interest read_record:-0.3 compute_output:0.7
w:internal read_record:0.3 post_comment:0.6
w:internet read_record:-0.4 lookup_public_info:0.8 update_record:-0.3
w:invalid revoke_credential:0.4
w:invalidate create_credential:0.3 revoke_credential:0.6
w:inventory read_record:0.4 inspect_system:0.5 lookup_public_info:-0.3
w:invitation update_record:0.7 grant_access:0.4
w:invite share_resource:0.3 send_email:0.4 send_bulk_email:0.4 schedule_event:0.8 create_user:0.3
w:invoice create_record:0.3 update_record:0.4 send_email:0.4 transfer_funds:0.3 request_payment:0.3 issue_credit:0.3
w:invoke execute_code:0.4
w:issue read_record:0.4 create_record:-0.5 issue_credit:0.5 grant_access:0.3 create_credential:0.6 submit_clinical_order:0.5
w:item lookup_public_info:0.6 read_secret:0.3 create_record:-0.4 share_resource:0.4 publish_content:0.4 refund_payment:0.4 execute_trade:-0.3 modify_order:0.9
w:itself interact_with_ui:0.5
w:javascript interact_with_ui:0.4
w:job read_telemetry:0.3 publish_content:0.3
w:join merge_code:0.4 grant_access:-0.3
w:joint read_record:-0.9 read_device_state:0.9 control_device:0.8
w:json inspect_system:0.4
w:keep create_record:0.3 bulk_delete_records:0.4 export_data:0.3 backup_data:0.3 write_file:-0.3 update_agent_state:0.4
w:kept read_record:1 update_record:-0.4 delete_record:0.5 terminate_infrastructure:-0.3 execute_code:0.7
w:key query_database:1 read_telemetry:0.3 inspect_system:0.3 read_secret:-0.4 bulk_delete_records:0.3 draft_message:0.3 modify_infrastructure:-0.3 control_service:-0.4 grant_access:0.9 revoke_access:0.5 create_credential:0.3 revoke_credential:0.6 compute_output:0.7
w:keystone update_record:-0.5 send_message:0.4 sign_document:0.4
w:kick revoke_access:0.3
w:kill control_service:0.8
w:kind lookup_public_info:0.4
w:kite control_device:0.4
w:kubernetes read_telemetry:0.6
w:kv read_record:-0.4 query_database:0.5 update_record:0.3
w:lab create_record:0.4 submit_clinical_order:0.3
w:label lookup_public_info:0.3 refund_payment:0.5
w:laboratory submit_clinical_order:0.3
w:lane lookup_public_info:0.4 charge_payment:0.3 refund_payment:0.3
w:language lookup_public_info:-0.4 compute_output:0.9
w:last read_message:0.7 query_database:-0.3 read_telemetry:0.7 inspect_system:1.2 lookup_public_info:0.3 read_secret:-0.4 bulk_delete_records:0.7 post_comment:-0.3 interact_with_ui:-0.4
w:latch control_service:-0.3
w:later create_record:0.4 send_email:0.4 send_message:-0.4 schedule_event:0.3 update_agent_state:0.4
w:latest read_record:0.8 read_device_state:0.8 update_record:-0.3
w:launch provision_infrastructure:0.6 control_service:-0.3
w:law read_record:-0.3 read_message:-0.3 lookup_public_info:1
w:lease send_message:0.4
w:leave create_record:0.3 post_comment:0.3 schedule_event:0.4 change_security_policy:0.3 compute_output:0.6
w:ledger inspect_system:0.4
w:left query_database:0.5 read_telemetry:0.3
w:let share_resource:0.3
w:letter update_record:-0.4 send_email:0.5 send_message:0.3 sign_document:0.3
w:level modify_infrastructure:-0.4 control_device:0.5
w:library write_file:0.5 delete_file:0.3
w:lift change_security_policy:0.7
w:like post_comment:0.4
w:limit place_order:0.3 change_security_policy:0.3
w:line read_file:0.6 lookup_public_info:0.3 create_record:0.5 manage_subscription:0.5 modify_order:0.5 trigger_workflow:-0.3 run_shell_command:0.3 deactivate_user:-0.4 compute_output:1.2
w:link fetch_web_page:0.8 create_record:0.4 update_record:-0.6 share_resource:0.4 publish_content:0.4 dispatch_responder:-0.3 request_payment:0.6 create_credential:0.5
w:list read_record:0.3 read_message:0.3 read_file:1.1 read_telemetry:1.1 inspect_system:1.7 read_device_state:0.3 lookup_public_info:1 create_record:0.5 write_file:-0.3 send_bulk_email:0.5 send_message:-0.3 execute_code:-0.5 grant_access:-0.3 revoke_access:-0.3 compute_output:0.5
w:listed read_record:-0.3 lookup_public_info:0.4 share_resource:0.3
w:listing read_record:-0.5 lookup_public_info:0.5 publish_content:0.4
w:live inspect_system:0.4 lookup_public_info:0.5 share_resource:-0.3 send_message:0.3 deploy_code:1
w:lms read_file:0.3 deactivate_user:0.4 grant_access:0.3
w:load read_file:-0.3 update_record:0.4 place_order:0.3 deploy_code:0.3 control_device:0.5
w:loan schedule_event:-0.7 sign_document:0.3 compute_output:1
w:local read_record:0.3 write_file:0.5 compute_output:0.3
w:location read_record:-0.3 read_device_state:0.6 control_service:0.3
w:locator place_order:0.3 modify_order:0.4
w:lock read_device_state:-0.4 read_secret:0.3 update_record:-0.5 transfer_funds:0.5 control_service:0.4 change_security_policy:0.3 deactivate_user:0.6 authenticate:0.3 control_device:-0.3
w:lodge create_record:-0.5 sign_document:1
w:log read_file:0.6 read_telemetry:1.1 create_record:0.6 send_message:-0.3 register_webhook:0.7 create_credential:-0.3
w:login read_secret:0.4 interact_with_ui:0.3 deactivate_user:0.3 create_credential:0.6 revoke_credential:0.3
w:long read_record:-0.6 inspect_system:0.6
w:longer update_record:0.3 change_security_policy:-0.3 revoke_access:0.4 revoke_credential:0.3
w:look read_record:0.5 read_file:0.3 inspect_system:0.4 lookup_public_info:0.3 interact_with_ui:-0.5
w:lookup inspect_system:-0.4 lookup_public_info:2.4
w:loom read_file:0.3
w:loss read_record:0.4 update_record:-0.3 execute_trade:0.4 modify_order:0.3
w:lost create_record:0.4 change_security_policy:-0.5 revoke_credential:0.6
w:loyalty place_order:0.4
w:machine lookup_public_info:0.7 write_file:0.3 provision_infrastructure:0.5 terminate_infrastructure:0.3 control_service:0.6 change_security_policy:0.4 run_shell_command:0.5 grant_access:-0.3
w:mail read_message:0.7 delete_record:0.4 send_email:0.7 send_bulk_email:1.8 send_message:-0.5 register_webhook:0.5
w:mailbox read_message:0.3 create_record:-0.3 change_security_policy:0.4
w:mailing http_request:0.3
w:main merge_code:0.4 control_device:0.4
w:make share_resource:0.5 send_message:0.3 request_payment:0.3 execute_trade:-0.4 deploy_code:1 commit_code:-0.3 grant_access:0.5 create_credential:0.4 revoke_credential:0.8 compute_output:0.3 update_agent_state:0.4
w:manage read_record:0.4 bulk_delete_records:0.3 modify_infrastructure:-0.4 control_service:0.6 create_user:0.6
w:managed inspect_system:0.4
w:manager read_file:0.4 share_resource:0.3
w:manifest deploy_code:0.8
w:many read_device_state:0.6 create_record:0.4 bulk_delete_records:0.3 execute_sql:0.4 write_file:-0.4 compute_output:0.4
w:map fetch_web_page:0.3 create_record:0.3 publish_content:0.3
w:mark modify_order:0.9 control_service:0.3
w:market lookup_public_info:-0.3 create_record:0.5 update_record:-0.5 publish_content:0.3 execute_trade:0.8
w:mass lookup_public_info:-0.3 compute_output:0.8
w:match read_record:-0.3 query_database:0.8 delete_record:0.3 bulk_delete_records:0.6 execute_sql:0.3 send_message:0.4
w:mate read_device_state:0.3 revoke_access:0.3 control_device:0.5
w:matrix update_record:-0.5 compute_output:1.1
w:matter read_device_state:0.6
w:may read_file:-0.4 read_telemetry:0.3 inspect_system:0.9 grant_access:0.6
w:me read_record:0.6 send_message:-0.3 schedule_event:0.4 compute_output:-0.3
w:mean read_record:-0.9 lookup_public_info:0.5 compute_output:1.2
w:media modify_infrastructure:-0.3 control_device:0.5
w:medical read_record:0.4 read_file:-0.3 export_data:0.4
w:medicine lookup_public_info:0.3
w:meet query_database:0.3 bulk_delete_records:0.4 compute_output:0.4
w:meeting read_message:0.6 read_file:0.5
w:member delete_record:-0.3 send_bulk_email:0.4 send_message:0.3 grant_access:0.4 revoke_access:0.9 sign_document:0.4
w:membership manage_subscription:0.8 control_service:-0.3
w:memory read_record:-0.4 read_telemetry:0.8 inspect_system:0.3 bulk_delete_records:0.3 export_data:0.4 modify_infrastructure:0.5
w:mentions read_record:0.4 read_message:0.3 publish_content:-0.5
w:merge update_record:-0.3 delete_record:0.5 commit_code:0.5 merge_code:0.9
w:message read_record:0.3 read_message:1.3 inspect_system:-0.3 delete_record:0.3 bulk_delete_records:0.4 write_file:-0.3 send_message:0.8 post_comment:0.6 commit_code:0.4 interact_with_ui:-0.4
w:metadata read_file:0.5 inspect_system:0.3
w:meter read_telemetry:0.3 read_device_state:0.7
w:metric query_database:0.6 read_telemetry:0.4 compute_output:0.3
w:mfa change_security_policy:0.3
w:migration execute_sql:0.3
w:miles transfer_funds:-0.3 place_order:0.5
w:minibar create_record:0.3
w:minutes read_telemetry:0.5 read_device_state:0.3 update_record:0.3
w:mode share_resource:0.4
w:module inspect_system:0.8 install_software:-0.4
w:moment lookup_public_info:0.3 restore_data:0.3
w:money create_record:0.5 transfer_funds:0.8 request_payment:0.6 refund_payment:0.8 compute_output:-0.3
w:month read_telemetry:0.6 manage_subscription:0.8 control_service:-0.3
w:monthly manage_subscription:0.8
w:more schedule_event:0.4 place_order:0.3
w:mortgage read_record:-0.3 lookup_public_info:0.5 schedule_event:-0.3 compute_output:0.5
w:most read_record:0.8 fetch_web_page:-0.5
w:motion read_device_state:0.3 deploy_code:0.3 control_device:1.1 sign_document:0.3
w:move read_record:0.3 delete_record:0.9 write_file:-0.3 delete_file:0.3 schedule_event:0.4 manage_subscription:0.5 modify_order:0.6 merge_code:0.4 grant_access:0.3 create_credential:0.3 control_device:0.8 compute_output:0.4
w:msisdn read_record:0.7 read_telemetry:0.3 read_device_state:0.4 send_message:-0.3 change_security_policy:-0.3 revoke_credential:0.4
w:much read_record:-0.3 inspect_system:0.5
w:music read_record:0.6 lookup_public_info:-0.4 update_record:0.5
w:must change_security_policy:0.3
w:mute configure_monitoring:0.6
w:name read_record:0.7 read_secret:0.3 create_record:0.8 update_record:-0.4 modify_infrastructure:-0.3 revoke_credential:0.3 sign_document:0.3 update_agent_state:0.6
w:names inspect_system:1.1 read_secret:-0.5
w:namespace read_telemetry:0.5 deploy_code:0.4
w:ndc submit_clinical_order:0.4
w:nearby lookup_public_info:0.8 create_record:-0.4
w:nearest read_record:0.3 query_database:-0.3 lookup_public_info:0.3
w:nest lookup_public_info:0.3 dispatch_responder:0.5
w:network control_service:-0.3 change_security_policy:0.9 control_device:0.3
w:new create_record:0.5 send_email:0.3 execute_trade:0.4 place_order:0.4 modify_infrastructure:-0.3 trigger_workflow:0.4 commit_code:0.5 create_credential:0.9 authenticate:0.3 submit_clinical_order:0.3
w:news lookup_public_info:0.7 fetch_web_page:0.4
w:next read_record:-0.5 inspect_system:0.5 lookup_public_info:0.4 transfer_funds:0.3
w:night backup_data:0.3 trigger_workflow:0.6
w:nimbus inspect_system:0.5 request_payment:-0.3 provision_infrastructure:0.4 control_service:0.3
w:nobody delete_record:0.3
w:node read_telemetry:0.7 execute_sql:0.4 control_service:0.6
w:noodle schedule_event:0.4
w:note read_record:0.4 read_file:0.4 lookup_public_info:0.6 update_record:0.4 write_file:0.4 share_resource:0.3 post_comment:0.5 update_agent_state:0.7
w:notebook execute_code:0.9
w:nothing draft_message:0.7 send_bulk_email:-0.3 control_service:0.4 change_security_policy:0.6
w:notice send_message:0.5 sign_document:0.5
w:notification publish_content:0.3
w:notify send_message:0.4
w:number read_file:-0.4 inspect_system:0.5 lookup_public_info:0.3 read_secret:0.3 create_record:0.4 update_record:0.5 send_message:1.1 refund_payment:0.3 modify_infrastructure:0.5 trigger_workflow:-0.3 submit_clinical_order:0.4 compute_output:0.4
w:oauth authenticate:0.4
w:object read_record:-0.4 read_file:1.4 delete_record:-0.6 bulk_delete_records:0.3 write_file:0.3 delete_file:1.3
w:obtain create_credential:0.3
w:off read_record:-0.4 update_record:0.8 delete_record:0.4 cancel_event:0.3 issue_credit:0.5 modify_infrastructure:0.4 trigger_workflow:-0.3 change_security_policy:0.7 control_device:0.9
w:offer read_record:-0.3 inspect_system:-0.6 lookup_public_info:1 create_record:0.5 update_record:-0.6 publish_content:0.4 place_order:0.5 sign_document:0.7
w:office read_record:-0.4 lookup_public_info:0.5 schedule_event:0.6 place_order:-0.4 sign_document:0.3
w:older write_file:0.5
w:oncall inspect_system:0.3 send_message:0.5 dispatch_responder:0.3
w:once change_security_policy:-0.4 control_device:1.1
w:only read_record:0.4 lookup_public_info:-0.4 post_comment:0.6
w:open read_record:1 read_file:0.7 read_telemetry:0.3 read_device_state:-0.4 fetch_web_page:0.7 create_record:-0.7 delete_record:-0.3 send_message:-0.3 publish_content:0.4 request_payment:0.3 execute_trade:0.3 modify_order:-0.3 modify_infrastructure:0.3 commit_code:0.5 grant_access:0.4 authenticate:0.9 control_device:0.5
w:opening read_record:-0.4 lookup_public_info:0.5 trigger_workflow:-0.3
w:operation read_record:-0.4 lookup_public_info:0.4 control_service:0.4 http_request:0.4
w:operations read_record:-0.6 inspect_system:0.7
w:operator update_record:0.3
w:option inspect_system:-0.4 lookup_public_info:0.5 http_request:0.4
w:optional read_record:0.9 read_telemetry:0.6 inspect_system:0.4 read_secret:0.4 create_record:0.3 request_payment:-0.3 place_order:0.3
w:optionally read_record:0.4 provision_infrastructure:0.3
w:orbit deploy_code:0.4
w:order read_record:0.4 create_record:0.6 update_record:0.6 refund_payment:0.4 execute_trade:0.9 modify_order:0.4 cancel_order:0.3 submit_clinical_order:0.9
w:ordered modify_order:-0.5 submit_clinical_order:0.5
w:org read_record:0.5
w:origin create_record:-0.5 provision_infrastructure:0.7
w:original write_file:0.6
w:other inspect_system:0.3 lookup_public_info:-0.3 update_record:-0.3 post_comment:0.4
w:out read_telemetry:0.3 update_record:0.4 dispatch_responder:0.5 control_service:0.3 commit_code:0.3 merge_code:-0.4 grant_access:0.3 compute_output:1.2
w:output read_record:-0.6 read_file:0.3 read_telemetry:0.7 inspect_system:0.3 read_device_state:0.4 execute_code:0.3
w:outside create_user:0.4 grant_access:0.3 revoke_access:0.3 revoke_credential:0.3
w:over read_telemetry:1 create_record:-0.3 escalate_to_human:0.5 manage_subscription:0.5 control_service:-0.3 control_device:0.5
w:overdue request_payment:0.3
w:override update_record:0.5
w:overwrite restore_data:0.3
w:own read_device_state:0.7 provision_infrastructure:0.3 trigger_workflow:0.3
w:owner read_record:0.5 grant_access:0.4
w:package inspect_system:-0.3 lookup_public_info:0.6 manage_subscription:0.3 run_shell_command:0.8
w:page read_record:0.3 lookup_public_info:0.4 fetch_web_page:1.4 create_record:-0.3 update_record:-0.5 write_file:0.4 share_resource:0.3 send_message:0.6 publish_content:0.6 dispatch_responder:-0.3 request_payment:0.4 interact_with_ui:0.8
w:paid transfer_funds:0.6 refund_payment:0.4 manage_subscription:0.6 place_order:0.4 control_service:-0.3
w:palm delete_record:0.4 modify_infrastructure:-0.3 control_device:0.7
w:panel read_device_state:0.5
w:param inspect_system:-0.7 read_device_state:-0.3 create_record:0.6 update_record:0.6 send_message:-0.3 publish_content:0.5 cancel_event:0.3 refund_payment:0.4 manage_subscription:0.3 cancel_order:0.3 modify_infrastructure:0.3 trigger_workflow:-0.4 create_user:0.3 create_credential:0.4 authenticate:0.4 compute_output:-0.3
w:parameter inspect_system:-0.5 lookup_public_info:0.4 export_data:0.3 backup_data:0.4 restore_data:0.3 control_device:0.7 submit_clinical_order:-0.3 compute_output:0.7
w:parcel lookup_public_info:0.8 update_record:-0.4 modify_order:0.6
w:parlor schedule_event:0.3 escalate_to_human:0.5
w:part escalate_to_human:0.3
w:pass merge_code:0.3
w:passenger update_record:0.4 place_order:-0.3 modify_order:0.5
w:passes update_record:0.5
w:password read_secret:0.3 share_resource:0.4 authenticate:0.4 control_device:-0.4 compute_output:1
w:past read_telemetry:0.7 inspect_system:-0.5 lookup_public_info:-0.3 restore_data:0.3
w:patch write_file:-0.3 commit_code:0.6
w:path inspect_system:0.4 read_secret:0.5 share_resource:0.3 change_security_policy:0.4 create_credential:0.3 compute_output:0.6
w:patient update_record:-0.5 export_data:0.4 share_resource:0.4 send_email:-0.3 send_message:0.8 request_payment:0.3 submit_clinical_order:0.8
w:pattern read_record:-0.3 query_database:0.4 update_record:-0.3 compute_output:0.7
w:pause update_record:0.7 manage_subscription:0.3
w:pay read_record:0.6 update_record:-0.9 transfer_funds:0.5 charge_payment:0.4 request_payment:0.8 manage_subscription:0.4 place_order:0.6 compute_output:0.6
w:payload control_device:0.6
w:payment create_record:0.3 update_record:-0.3 request_payment:0.6 refund_payment:0.4 manage_subscription:0.3 cancel_order:0.3
w:paymentid read_record:-0.3 refund_payment:0.5 cancel_order:0.3
w:payout refund_payment:0.3
w:payroll trigger_workflow:0.3
w:pdf read_file:0.4 update_record:0.4 write_file:0.6
w:pending inspect_system:0.5 update_record:0.3 send_email:0.3
w:people inspect_system:-0.3 read_device_state:0.6 send_email:0.3 send_message:0.4 schedule_event:0.9 request_payment:0.4
w:per read_telemetry:0.7 read_device_state:0.5 create_credential:-0.3
w:perform inspect_system:0.5 control_service:0.5 compute_output:-0.3
w:period trigger_workflow:0.3 change_security_policy:0.3
w:permission read_record:0.3 read_telemetry:0.6 share_resource:0.5
w:person create_record:0.3 update_record:0.5 dispatch_responder:0.3 create_user:0.3 grant_access:1 revoke_access:0.4 sign_document:0.3
w:phone delete_record:0.3 bulk_delete_records:0.3 modify_infrastructure:-0.3 install_software:0.4 control_device:0.5
w:photo write_file:0.3 publish_content:0.3 control_device:0.3
w:phrase read_secret:0.4 create_credential:0.3
w:pick read_record:-0.3 compute_output:0.5
w:pickup place_order:0.5
w:picture read_device_state:0.9 update_record:-0.3 write_file:0.7 delete_file:0.3 compute_output:0.7
w:pigeon read_message:0.3 update_record:0.4
w:pilot write_file:0.4 interact_with_ui:0.5
w:pin update_record:-0.3 change_security_policy:0.6
w:pip run_shell_command:0.3
w:pipeline read_record:0.9 inspect_system:-0.4 create_record:-0.3 update_record:-0.3 modify_infrastructure:0.3 trigger_workflow:0.4
w:place lookup_public_info:0.6 update_record:0.4 write_file:-0.3 schedule_event:0.3 charge_payment:0.4 execute_trade:0.5 place_order:0.4 change_security_policy:0.3 control_device:0.3
w:plain read_secret:0.6
w:plan read_record:-0.4 inspect_system:0.9 lookup_public_info:0.4 write_file:-0.3 manage_subscription:0.9 modify_infrastructure:0.6 change_security_policy:-0.3 compute_output:1.1 update_agent_state:0.4
w:play control_device:0.5
w:playlist create_record:-0.3 update_record:0.6
w:pod read_telemetry:0.7
w:point read_record:-0.3 read_telemetry:0.4 read_device_state:0.5 lookup_public_info:0.6 create_record:-0.4 update_record:-0.7 bulk_delete_records:0.3 modify_infrastructure:-0.3 control_device:1 compute_output:1.5
w:policy read_record:0.8 read_file:-0.3 update_record:0.4 bulk_delete_records:0.4 write_file:-0.3 manage_subscription:1 modify_infrastructure:0.4 change_security_policy:0.4 grant_access:0.3 control_device:-0.3 sign_document:0.5 compute_output:-0.4
w:port update_record:0.6
w:portal share_resource:0.4 send_email:-0.3 send_message:0.4 publish_content:0.4
w:position read_device_state:1.9 post_comment:-0.3 interact_with_ui:0.3 control_device:0.5 compute_output:0.5
w:post read_message:0.6 lookup_public_info:0.5 delete_record:0.3 send_bulk_email:-0.3 send_message:0.6 charge_payment:0.3 place_order:0.5
w:postal read_message:0.3 update_record:0.4
w:power read_device_state:0.5 change_security_policy:-0.4 control_device:1.1
w:pr commit_code:0.3 merge_code:0.3
w:practice lookup_public_info:0.4 export_data:0.4
w:prefix read_file:0.6 inspect_system:-0.5 delete_file:0.4 terminate_infrastructure:-0.5
w:premium inspect_system:-0.3 lookup_public_info:0.4 update_record:-0.4 sign_document:0.5 compute_output:0.3
w:prepare draft_message:0.4 compute_output:0.5
w:prescription update_record:0.6 place_order:0.4
w:present read_record:-0.5 read_device_state:0.6 dispatch_responder:0.3 merge_code:0.4
w:presign share_resource:0.8
w:pressure read_device_state:0.3
w:preview query_database:0.4 compute_output:0.6
w:previous fetch_web_page:0.5 update_record:-0.3 restore_data:0.3
w:price read_record:-0.3 lookup_public_info:1.3 execute_trade:0.3
w:print write_file:0.4 request_payment:0.3
w:privatekey read_secret:0.3 create_credential:0.4 authenticate:0.3
w:production create_record:0.5 deploy_code:0.3 update_agent_state:0.4
w:profile read_record:0.4 lookup_public_info:0.4 trigger_workflow:0.3 compute_output:-0.3 update_agent_state:0.3
w:profit read_record:0.5
w:program control_service:0.4 deploy_code:0.3 submit_clinical_order:0.4
w:progress create_record:0.3
w:project read_secret:0.3 delete_record:-0.4 manage_subscription:0.5 provision_infrastructure:0.3 modify_infrastructure:-0.3 revoke_access:0.4 update_agent_state:0.5
w:promote place_order:0.4 deploy_code:0.5 trigger_workflow:0.3
w:property inspect_system:0.5 publish_content:0.3
w:protect change_security_policy:0.4 commit_code:-0.3
w:public read_record:-0.7 lookup_public_info:2 create_record:0.4 update_record:-0.4 share_resource:0.4 post_comment:0.5 publish_content:2 control_service:-0.3 trigger_workflow:-0.4 change_security_policy:0.3 compute_output:-0.4
w:publish create_record:-0.3 send_message:0.3 publish_content:1.1 deploy_code:0.6 trigger_workflow:0.4 grant_access:0.3
w:published read_record:-0.6 lookup_public_info:1.6 update_record:-0.4
w:pull read_secret:0.3 cancel_order:0.4
w:pullrequest read_record:0.3 commit_code:0.6
w:pump submit_clinical_order:0.4
w:purge modify_infrastructure:0.8 control_service:0.8
w:purse lookup_public_info:0.3 transfer_funds:0.3
w:push write_file:0.3 publish_content:0.3
w:put inspect_system:-0.4 lookup_public_info:-0.3 create_record:0.7 restore_data:0.3 write_file:0.4 escalate_to_human:0.3 trigger_workflow:0.8 revoke_credential:0.3
w:python run_shell_command:0.3
w:quantity update_record:0.4
w:query query_database:1.1 read_telemetry:0.8 inspect_system:0.3
w:question read_record:0.3 execute_sql:0.7 compute_output:0.4
w:queue read_record:0.7 inspect_system:-0.3 publish_content:0.6 merge_code:0.3
w:quillbrook execute_trade:0.4 sign_document:0.4
w:quota read_record:-0.3 inspect_system:0.5
w:quote lookup_public_info:0.6 update_record:-0.4 compute_output:0.3
w:radius read_record:-0.4 lookup_public_info:0.7 publish_content:0.3
w:raise create_record:0.3 place_order:0.5
w:random read_record:-0.3 compute_output:1.6
w:range read_file:0.5 read_telemetry:0.3 lookup_public_info:-0.4 bulk_delete_records:-0.3 write_file:0.6 change_security_policy:0.8 grant_access:-0.3 compute_output:0.5
w:rate read_record:-0.4 inspect_system:-0.3 read_device_state:0.7 lookup_public_info:1 update_record:-1.1 post_comment:1.3 place_order:0.3 submit_clinical_order:0.3
w:rating read_record:-0.5 lookup_public_info:1.2 update_record:-0.4
w:raw execute_sql:0.5 run_shell_command:-0.3 http_request:0.4
w:react post_comment:0.4
w:reaction read_record:0.3
w:read read_record:-0.9 read_message:1.1 read_file:1.2 read_telemetry:0.7 inspect_system:0.5 read_device_state:1.4 fetch_web_page:0.8 send_message:0.3
w:reading read_record:-0.4 read_device_state:1.1
w:readonly query_database:0.8 delete_record:0.3 execute_sql:-0.3
w:recall read_record:0.7 dispatch_responder:0.5 update_agent_state:-0.6
w:receive update_record:0.5 request_payment:0.3 place_order:-0.6 register_webhook:0.3
w:recent read_record:0.3 read_telemetry:0.7 inspect_system:-0.3
w:recently read_record:0.4
w:recipe create_record:-0.3 update_record:0.5 control_service:-0.3 register_webhook:0.4 revoke_access:0.3
w:recipient send_bulk_email:0.3
w:record inspect_system:0.6 create_record:0.9 update_record:0.6 send_message:-0.5 modify_order:0.4 modify_infrastructure:1.2
w:recorded read_message:0.4
w:recording read_record:-0.4 read_file:0.7 control_device:0.5
w:recovery read_secret:0.4 create_credential:0.3
w:redeem transfer_funds:0.3 place_order:0.5
w:redirect update_record:-0.4 dispatch_responder:0.4 modify_order:0.6
w:reel manage_subscription:0.3 control_device:0.4
w:refer create_record:0.3 update_record:-0.8 submit_clinical_order:0.5 update_agent_state:0.5
w:refill create_record:0.3 place_order:0.4
w:refund refund_payment:1.1
w:region inspect_system:-0.3 lookup_public_info:1.1 backup_data:0.4 provision_infrastructure:0.5 control_service:-0.3
w:register create_record:-0.6 place_order:0.5 sign_document:0.8
w:registered update_record:-0.4 send_message:0.4
w:registration lookup_public_info:0.3 place_order:0.3 sign_document:0.4
w:registry read_record:0.6 lookup_public_info:-0.3
w:release lookup_public_info:0.6 create_record:0.4 update_record:0.4 delete_record:0.5 change_security_policy:0.9
w:remember create_record:0.4
w:remind send_email:0.7 send_message:-0.3 schedule_event:0.4 request_payment:0.6
w:reminder request_payment:0.5
w:remote read_record:-0.4 inspect_system:0.9 write_file:0.5 interact_with_ui:-0.4 control_device:0.5
w:remove inspect_system:-0.6 update_record:0.6 delete_record:-0.3 bulk_delete_records:1 share_resource:0.3 modify_infrastructure:0.5 change_security_policy:1 deactivate_user:0.8 revoke_access:1.2 revoke_credential:0.3 compute_output:0.4
w:removed bulk_delete_records:0.3
w:rename update_record:0.3 write_file:0.4
w:render fetch_web_page:0.3 execute_code:0.8
w:renew update_record:-0.3 manage_subscription:0.5 place_order:0.4 change_security_policy:-0.4 sign_document:0.3
w:rent charge_payment:0.4 request_payment:0.4
w:replace restore_data:0.4 write_file:0.4 execute_trade:0.5 modify_infrastructure:0.5 trigger_workflow:0.3 change_security_policy:0.3 grant_access:0.3 control_device:-0.3 update_agent_state:0.9
w:replica modify_infrastructure:0.5
w:reply draft_message:0.7 send_email:0.7 post_comment:-0.3 publish_content:0.4 compute_output:0.3
w:repo read_file:0.8 inspect_system:0.4 commit_code:0.6
w:report read_record:0.6 read_file:-0.5 read_telemetry:0.5 create_record:0.5 update_record:0.4 refund_payment:0.3 configure_monitoring:-0.3 execute_code:0.3 compute_output:0.9
w:repository read_record:0.3 delete_record:0.3 commit_code:0.3 compute_output:0.4
w:request fetch_web_page:0.4 schedule_event:0.6 escalate_to_human:0.3 request_payment:0.4 http_request:0.6
w:required read_telemetry:0.5 inspect_system:-0.4 read_secret:0.3 share_resource:0.3 merge_code:0.3
w:requirement lookup_public_info:0.4
w:reservation charge_payment:0.4 modify_order:0.9
w:reserve schedule_event:0.8 execute_trade:0.6 place_order:-0.6 modify_order:0.3
w:reset bulk_delete_records:0.4 create_credential:0.6
w:resident read_record:0.8 control_service:-0.3 revoke_access:0.3 create_credential:0.4 update_agent_state:-0.4
w:resize modify_infrastructure:0.3
w:resolve inspect_system:0.3 lookup_public_info:0.8 update_record:-0.3
w:resource inspect_system:-0.4 lookup_public_info:0.7 modify_infrastructure:0.4
w:response read_telemetry:0.3 fetch_web_page:0.4 run_shell_command:0.4
w:restart install_software:0.3
w:restore bulk_delete_records:0.6 restore_data:0.8 write_file:0.3
w:result inspect_system:0.3 write_file:0.4 control_service:0.3 revoke_credential:0.4
w:results read_record:0.7 read_telemetry:0.5 inspect_system:-0.6 share_resource:0.4
w:resume read_file:0.6 update_record:0.3 change_security_policy:0.4
w:retention query_database:0.6 inspect_system:-0.7 bulk_delete_records:0.6 modify_infrastructure:0.5
w:retrieve read_record:0.4 read_file:-0.3
w:return read_file:0.7 inspect_system:0.7 read_device_state:0.7 lookup_public_info:0.3 fetch_web_page:0.7 update_record:0.4 publish_content:-0.3 schedule_event:-0.3 transfer_funds:-0.3 refund_payment:0.6 change_security_policy:-0.3 execute_code:0.3 grant_access:-0.4 authenticate:0.3 sign_document:0.6
w:reveal read_secret:0.7
w:reverse read_record:-0.3 update_record:0.3 write_file:-0.3 refund_payment:0.5
w:review lookup_public_info:0.4 draft_message:0.4 post_comment:0.5 deploy_code:0.3
w:revision read_record:-0.3 inspect_system:0.5 update_record:-0.3 deploy_code:0.4 commit_code:0.8
w:revoke revoke_access:0.5 revoke_credential:0.8
w:reward place_order:0.4
w:rfc read_record:-0.5 lookup_public_info:0.7
w:ride read_record:0.8 post_comment:0.3 compute_output:-0.3
w:right read_record:-0.8 read_telemetry:0.6 inspect_system:0.5 grant_access:0.4
w:rights execute_sql:0.4 trigger_workflow:0.5 grant_access:-0.4 revoke_access:0.4
w:road read_device_state:0.3 create_record:0.4 control_device:0.6
w:roaming manage_subscription:0.6
w:robot read_device_state:-0.5 fetch_web_page:0.7 authenticate:0.4
w:role change_security_policy:0.3 revoke_access:0.5
w:roll delete_record:-0.4 bulk_delete_records:0.5 restore_data:0.5 trigger_workflow:0.4
w:rollback restore_data:0.5
w:rollout modify_infrastructure:0.3 deploy_code:0.9
w:room read_record:0.5 read_device_state:0.7 lookup_public_info:-0.3 create_record:0.4 dispatch_responder:0.4 trigger_workflow:0.3
w:root read_record:0.6
w:rotate update_record:0.4
w:route inspect_system:0.3 update_record:-0.3 configure_monitoring:0.7
w:row read_file:0.5 query_database:0.7 inspect_system:-0.6 create_record:-0.3 execute_sql:1 write_file:0.6
w:rule read_telemetry:0.6 inspect_system:0.4 lookup_public_info:0.4 create_record:-0.3 update_record:-0.6 delete_record:-0.4 change_security_policy:2.1 commit_code:-0.3
w:run read_record:0.8 query_database:1.2 read_telemetry:1 inspect_system:-0.8 lookup_public_info:0.3 create_record:0.3 update_record:-0.5 execute_sql:1.3 schedule_event:0.3 control_service:0.6 deploy_code:0.4 trigger_workflow:-0.3 execute_code:1.5 control_device:0.5 compute_output:-0.7
w:running read_record:-0.8 inspect_system:0.6 read_device_state:0.5 update_record:0.6
w:rx submit_clinical_order:0.5
w:salary update_record:0.8 transfer_funds:-0.4
w:sale read_record:-0.6 lookup_public_info:1 publish_content:0.4
w:sales lookup_public_info:0.5 compute_output:0.3
w:same trigger_workflow:0.5 grant_access:-0.3
w:sample read_record:-0.4 read_device_state:0.6 execute_code:0.4 control_device:0.5 compute_output:0.4
w:sandbox read_file:0.5 execute_code:0.4
w:save create_record:1.6 update_record:0.4 commit_code:0.3 create_credential:0.5 control_device:-0.4
w:saved read_record:0.5 read_secret:0.5 update_record:-0.4 draft_message:0.4 interact_with_ui:0.3
w:scale modify_infrastructure:0.6
w:scan read_record:-0.3 read_file:0.3 read_telemetry:0.4 inspect_system:-0.3 lookup_public_info:0.4 update_record:0.4 trigger_workflow:0.8 compute_output:0.3
w:scene inspect_system:0.3 read_device_state:-0.3 trigger_workflow:0.4 control_device:-0.3
w:schedule create_record:0.5 update_record:-0.4 publish_content:0.4 schedule_event:0.5 place_order:0.3 compute_output:0.9
w:schema lookup_public_info:0.3
w:score read_record:0.5 lookup_public_info:0.8
w:screen inspect_system:0.3 read_device_state:0.9
w:screenshot inspect_system:0.5 read_device_state:0.6 fetch_web_page:0.4 interact_with_ui:-0.4
w:script inspect_system:0.4 execute_sql:0.3 send_message:0.5 execute_code:-0.6 run_shell_command:0.4 interact_with_ui:0.4
w:seal update_record:-0.4 control_service:1.1
w:search read_record:1.1 read_file:0.4 query_database:0.6 inspect_system:-0.3 lookup_public_info:1.1 modify_infrastructure:0.5
w:seat update_record:0.4 modify_order:0.4
w:second backup_data:0.4 change_security_policy:0.4
w:seconds query_database:0.5 read_telemetry:0.3 read_device_state:0.3
w:secret read_file:-0.3 inspect_system:0.5 read_secret:0.3 share_resource:0.4 create_credential:0.3 revoke_credential:0.4
w:see read_record:0.3 read_device_state:0.3 share_resource:0.8 post_comment:0.6 dispatch_responder:-0.3 change_security_policy:-0.4 grant_access:0.6 update_agent_state:0.4
w:segment send_email:-0.3 send_bulk_email:1.1 send_message:-0.4
w:select query_database:0.6 place_order:-0.3 modify_order:0.3
w:selected run_shell_command:0.4
w:sell execute_trade:0.3 place_order:0.4
w:seller read_record:-0.5 lookup_public_info:0.5 sign_document:0.4
w:send read_record:-0.3 query_database:0.4 read_telemetry:-0.3 inspect_system:-0.3 lookup_public_info:-0.3 delete_record:0.3 export_data:0.3 execute_sql:0.3 send_email:1.4 send_bulk_email:1.2 send_message:-0.5 publish_content:0.4 dispatch_responder:1.2 transfer_funds:0.5 request_payment:0.3 register_webhook:0.4 run_shell_command:-0.3 http_request:0.5 control_device:0.5
w:sender read_message:0.5
w:sensor read_device_state:0.3
w:sent create_record:0.3 draft_message:0.7 send_bulk_email:-0.3 modify_order:0.5
w:series compute_output:0.3
w:server read_record:-0.4 read_telemetry:0.4 execute_sql:0.4 restore_data:0.3 delete_file:0.3 control_service:0.5 run_shell_command:-0.3 deactivate_user:0.3
w:service read_record:0.3 lookup_public_info:-0.4 execute_sql:0.3 register_webhook:0.4 http_request:0.5 revoke_access:0.3
w:session update_record:-0.4 control_service:0.3 trigger_workflow:-0.4 execute_code:0.6 revoke_credential:0.7 authenticate:1.6 control_device:-0.3 update_agent_state:0.4
w:set read_telemetry:-0.3 create_record:0.3 write_file:-0.4 schedule_event:0.4 manage_subscription:0.4 modify_infrastructure:0.7 change_security_policy:1 control_device:0.9 sign_document:-0.3 update_agent_state:0.8
w:setting update_agent_state:0.4
w:several commit_code:0.4
w:sftp read_file:0.5 delete_file:0.3
w:share read_secret:-0.4 export_data:0.4 share_resource:0.7 send_message:0.5 post_comment:0.3 publish_content:0.4 request_payment:0.3 modify_infrastructure:0.3 grant_access:0.4
w:sharelink publish_content:0.5
w:sheet read_record:0.4 read_file:-0.3 export_data:0.3 compute_output:0.3
w:shelf share_resource:0.3 manage_subscription:0.3 control_device:0.4
w:shipment update_record:-0.3 sign_document:0.8
w:short create_credential:0.5
w:show read_record:0.4 read_file:0.7 read_telemetry:1.1 inspect_system:1.5 read_secret:0.9 update_record:-0.3 update_agent_state:-0.4
w:sign read_telemetry:0.6 read_device_state:0.3 send_email:0.5 schedule_event:0.4 sign_document:-0.5
w:signature update_record:0.5 sign_document:-0.4
w:signed create_record:0.3 send_email:0.5
w:signin change_security_policy:0.4 create_user:0.3
w:silence control_device:0.7
w:sim change_security_policy:-0.3 create_credential:0.4 revoke_credential:0.5
w:simulate inspect_system:0.6 compute_output:-0.3
w:siren update_record:0.3 dispatch_responder:0.5
w:site read_record:-0.3 read_telemetry:0.4 inspect_system:-0.6 fetch_web_page:1.1 read_secret:0.3 update_record:0.4 publish_content:0.3 compute_output:-0.3
w:size update_record:-0.4 modify_order:0.5 provision_infrastructure:0.4 control_service:-0.3
w:sky share_resource:0.3
w:skylark place_order:0.3 modify_order:0.4
w:slot read_record:0.3 schedule_event:0.5 place_order:-0.4
w:snapshot delete_record:-0.5 backup_data:0.8 restore_data:0.3 terminate_infrastructure:0.5
w:some create_record:0.3 configure_monitoring:0.3 compute_output:0.3
w:somebody read_device_state:0.3 create_record:-0.3 publish_content:0.4 schedule_event:0.4 modify_order:0.4 create_user:0.4 revoke_access:0.4
w:something create_record:0.3 schedule_event:0.5 update_agent_state:0.3
w:song control_device:0.5
w:soon merge_code:0.7
w:source read_record:0.6 trigger_workflow:0.3
w:space inspect_system:0.4
w:speak send_message:0.4 escalate_to_human:0.6
w:speaker control_device:0.5
w:speech compute_output:0.3
w:speed read_device_state:0.5
w:spend read_record:0.5 update_record:-0.3 transfer_funds:-0.3 place_order:0.5
w:sql query_database:0.6 update_record:-0.4 execute_sql:0.8
w:ssh grant_access:0.3
w:staff read_file:0.3 update_record:0.3 delete_record:0.3
w:stage read_record:0.4
w:start read_record:-0.3 inspect_system:-0.4 send_message:0.6 publish_content:0.3 escalate_to_human:0.4 place_order:0.4 provision_infrastructure:0.5 control_service:-0.7 trigger_workflow:1.5 create_credential:0.3 authenticate:1 control_device:1
w:stat read_record:-0.3 read_telemetry:1 inspect_system:0.4
w:state read_file:-0.4 read_telemetry:0.4 inspect_system:0.8 create_record:0.3 execute_code:0.8
w:statement read_record:-0.6 read_file:0.3 query_database:0.3 lookup_public_info:0.8 update_record:0.3 bulk_delete_records:0.3 execute_sql:1 execute_code:-0.4
w:station read_record:-0.6 read_device_state:0.6 lookup_public_info:0.6 create_record:-0.3 update_record:0.6 control_service:0.3 control_device:0.4
w:status read_record:1 read_file:-0.4 read_telemetry:0.4 inspect_system:0.4 read_device_state:0.8 lookup_public_info:-0.4
w:statuspage publish_content:0.4
w:step control_service:-0.3 trigger_workflow:0.5
w:steps read_record:-0.5 read_device_state:0.7 update_agent_state:0.6
w:still read_device_state:0.3 authenticate:0.4 update_agent_state:0.6
w:stock read_record:1.4 update_record:0.9 transfer_funds:-0.5
w:stop update_record:0.3 delete_record:0.3 share_resource:0.5 execute_trade:0.3 control_service:0.4 revoke_access:0.6 control_device:0.4
w:stopped manage_subscription:0.4
w:storage read_telemetry:0.7 inspect_system:0.4
w:store update_record:0.3 export_data:0.4 backup_data:0.5 create_credential:0.7
w:stored read_secret:0.3 share_resource:0.4 place_order:0.3 revoke_credential:0.3
w:str read_record:0.7 read_file:-0.4 read_telemetry:0.7 inspect_system:0.5 read_device_state:-0.3 update_record:-0.7 export_data:0.3 backup_data:0.4 schedule_event:0.3 modify_infrastructure:0.3 control_service:0.3 change_security_policy:-0.3 authenticate:0.5 control_device:1.2 update_agent_state:0.4
w:stream export_data:0.3 register_webhook:0.7
w:string read_record:0.6 read_telemetry:0.3 inspect_system:-0.4 read_device_state:0.3 fetch_web_page:-0.3 share_resource:0.4 publish_content:0.7 manage_subscription:0.5 execute_trade:-0.3 trigger_workflow:-0.3 change_security_policy:0.3 grant_access:0.3 compute_output:-0.4
w:student update_record:0.6 delete_record:-0.3 deactivate_user:0.4 grant_access:0.4
w:subject read_record:0.5 compute_output:0.5
w:submission read_file:0.3
w:submit create_record:-0.8 update_record:0.4 publish_content:0.4 request_payment:0.4 execute_trade:0.4 deploy_code:0.4 merge_code:0.3 http_request:0.3 interact_with_ui:0.6 sign_document:1.1
w:subscribe manage_subscription:0.3
w:subscription read_record:0.4 inspect_system:0.3 charge_payment:0.4 manage_subscription:0.4 register_webhook:0.3
w:success control_device:0.3
w:suggest read_record:0.4 lookup_public_info:0.5 create_credential:-0.3 compute_output:0.3
w:sum read_record:0.7 read_file:0.4 update_record:-0.4
w:summarize read_message:0.3 compute_output:0.4
w:summary read_record:0.3 lookup_public_info:0.5 compute_output:0.3
w:supervisor update_record:0.3 escalate_to_human:0.7
w:supplier place_order:0.4
w:survey send_bulk_email:0.6 compute_output:0.6
w:suspend update_record:0.5
w:swap transfer_funds:0.3 create_credential:0.4 submit_clinical_order:0.4
w:switch control_device:0.6 update_agent_state:1
w:symbol read_record:-0.7 read_file:0.9 lookup_public_info:0.4 create_record:-0.4 update_record:0.4 write_file:0.5
w:symbolreturns read_record:-0.4 lookup_public_info:0.6
w:system read_record:0.8 read_file:-0.3 inspect_system:0.5 install_software:-0.6
w:tab inspect_system:0.3 authenticate:0.3
w:table read_record:-0.3 query_database:0.6 inspect_system:-0.3 update_record:0.6 export_data:0.5 execute_sql:0.3 alter_schema:0.4
w:tag read_record:1.1 lookup_public_info:-0.4 create_record:0.5 delete_record:0.5 terminate_infrastructure:-0.3 deploy_code:-0.3
w:take inspect_system:-0.5 read_device_state:0.6 update_record:1.1 delete_record:0.3 export_data:0.3 backup_data:0.7 cancel_order:0.4 revoke_access:0.9 control_device:0.4
w:taken read_record:0.4
w:target update_record:-0.5 control_device:0.7
w:task update_record:0.3 delete_record:0.3 trigger_workflow:0.5 interact_with_ui:0.5 grant_access:-0.4
w:tax trigger_workflow:0.4 sign_document:0.7
w:team query_database:0.3
w:tell read_message:0.3 inspect_system:0.5 read_device_state:0.3 send_message:0.3 cancel_event:0.5 compute_output:0.5
w:temperature read_device_state:0.9 lookup_public_info:-0.5 update_record:-0.5 control_device:0.8
w:template execute_code:0.9
w:temporary create_user:0.3 create_credential:0.5
w:tenant update_record:-0.5 delete_record:-0.3 send_message:0.4 charge_payment:0.4 request_payment:0.4 refund_payment:0.3 http_request:0.4 create_user:0.4 deactivate_user:0.4
w:term create_record:0.3 manage_subscription:0.5 change_security_policy:-0.4
w:terminal control_service:0.4 run_shell_command:0.3 control_device:0.4
w:terminate update_record:0.4
w:terms execute_trade:0.5 modify_order:-0.3
w:test read_telemetry:0.5 inspect_system:-0.3 read_device_state:0.3 update_record:-0.4 share_resource:0.3 send_email:0.4 compute_output:0.8
w:text read_record:0.5 read_message:-0.3 read_file:0.6 read_device_state:-0.3 fetch_web_page:0.9 read_secret:0.3 update_record:-0.6 write_file:0.3 draft_message:0.3 publish_content:0.7 interact_with_ui:0.4 compute_output:1.5
w:than read_telemetry:0.3 bulk_delete_records:0.3
w:them read_record:0.5 read_message:0.4 send_message:0.3
w:theme deploy_code:0.5
w:there change_security_policy:0.5 grant_access:-0.3 control_device:0.5
w:they read_record:0.3 write_file:0.3 authenticate:0.4
w:think compute_output:0.7
w:thought compute_output:0.5
w:thread delete_record:-0.3 bulk_delete_records:0.3 send_email:0.6
w:throw modify_infrastructure:0.3
w:ticket inspect_system:0.5 lookup_public_info:-0.3 create_record:0.7 send_email:0.4 post_comment:0.3 cancel_event:0.3 place_order:0.3 modify_order:0.3 cancel_order:0.5 trigger_workflow:-0.3
w:time read_record:0.5 read_file:-0.3 read_telemetry:0.6 read_secret:0.7 update_record:-0.6 restore_data:0.3 send_email:0.3 send_message:-0.6 schedule_event:1.9 control_device:-0.5 compute_output:0.3
w:timeline read_record:0.7 update_record:-0.5
w:timeoff schedule_event:0.3
w:title commit_code:0.3
w:today lookup_public_info:0.4
w:todo create_record:0.3
w:toggle modify_infrastructure:0.4
w:token inspect_system:0.5 read_secret:-0.5 grant_access:0.5 revoke_credential:0.4 authenticate:1 compute_output:0.3
w:top read_record:0.4 read_telemetry:0.8 inspect_system:-0.3 lookup_public_info:0.5 fetch_web_page:-0.5 compute_output:-0.4
w:topic read_record:0.5 inspect_system:-0.7 lookup_public_info:1.1
w:town lookup_public_info:0.4 schedule_event:0.4 sign_document:0.6
w:trace read_telemetry:0.5
w:track read_record:0.6 read_device_state:0.5 lookup_public_info:0.3 create_record:0.3 update_record:0.3 post_comment:-0.3
w:tracking modify_order:0.4
w:traffic read_record:0.4 read_telemetry:0.5 inspect_system:-0.3
w:transaction lookup_public_info:0.3 execute_sql:0.6 transfer_funds:0.4
w:transcript read_record:-0.4 read_message:0.4 fetch_web_page:0.3
w:transfer update_record:0.4 escalate_to_human:0.3 modify_order:0.5 change_security_policy:0.3 grant_access:0.3
w:transit update_record:-0.3 modify_order:0.3 compute_output:0.6
w:transition read_record:-0.4 inspect_system:0.6
w:translate write_file:0.6
w:trash update_record:-0.5 delete_record:0.9 bulk_delete_records:0.4 delete_file:0.5
w:travel issue_credit:0.5 compute_output:0.3
w:traveller read_record:0.4 lookup_public_info:-0.4 issue_credit:0.5
w:tree read_file:-0.4 inspect_system:0.8
w:trigger create_record:-0.6 trigger_workflow:0.7 register_webhook:0.4
w:trip read_record:0.8 lookup_public_info:-0.5 update_record:0.3 place_order:0.3 modify_order:0.4
w:turn fetch_web_page:0.4 execute_sql:0.7 manage_subscription:0.5 change_security_policy:0.4 sign_document:0.4
w:tw inspect_system:0.5 update_record:0.5
w:two read_file:0.5 read_telemetry:-0.3 lookup_public_info:-0.7 create_record:0.3 update_record:0.5 delete_record:0.3 compute_output:1.4
w:type read_record:0.8 interact_with_ui:0.4
w:undo deploy_code:0.4
w:uninstall delete_record:0.4
w:unique read_telemetry:0.4 inspect_system:0.5 update_record:0.5 restore_data:0.3 control_device:0.3
w:unit read_record:-0.3 read_device_state:0.5 dispatch_responder:1.3 sign_document:0.3 update_agent_state:-0.4
w:unlock change_security_policy:0.4 authenticate:0.5
w:unread read_record:0.3
w:unsubscribe http_request:0.3
w:until create_record:-0.3 manage_subscription:0.4 interact_with_ui:0.6
w:unused refund_payment:0.5
w:up read_record:0.4 read_device_state:-0.4 lookup_public_info:0.3 update_record:-0.4 send_email:-0.7 send_bulk_email:0.4 send_message:0.4 schedule_event:1.1 refund_payment:0.3 manage_subscription:0.5 place_order:0.3 cancel_order:0.3 grant_access:0.4 create_credential:-0.3 sign_document:-0.3 compute_output:0.3
w:update update_record:0.4 execute_sql:0.7 draft_message:0.3 transfer_funds:-0.3 modify_infrastructure:0.5 deploy_code:0.3 configure_monitoring:0.4 install_software:0.3 control_device:0.4
w:upgrade charge_payment:0.3 manage_subscription:0.6 modify_order:0.6 modify_infrastructure:-0.3
w:upload create_record:0.4 update_record:-0.4 write_file:0.6 deploy_code:0.6 install_software:0.3 commit_code:0.8 compute_output:-0.3
w:upsert create_record:-0.4 update_record:0.8 modify_infrastructure:0.4
w:url read_record:-0.3 inspect_system:0.4 fetch_web_page:0.4 export_data:0.3 share_resource:0.7 register_webhook:0.9 authenticate:0.4
w:usage read_record:1 read_telemetry:-0.5 inspect_system:0.7 read_device_state:0.4
w:used inspect_system:0.9 read_device_state:0.3 lookup_public_info:-0.3 read_secret:-0.3 send_email:-0.3 send_message:0.4
w:user read_telemetry:-0.4 inspect_system:1.2 update_record:-0.7 modify_infrastructure:0.6 create_user:0.6 deactivate_user:0.6 grant_access:0.3 revoke_access:0.5 create_credential:0.3 revoke_credential:0.5 update_agent_state:0.3
w:usereturns execute_sql:0.6 modify_infrastructure:-0.4 control_device:0.6
w:validate compute_output:0.6
w:value read_record:-0.5 read_device_state:0.7 read_secret:0.3 create_record:0.3 update_record:0.3 transfer_funds:0.5 compute_output:0.8
w:values read_secret:0.4 bulk_delete_records:-0.3 write_file:0.3
w:variable inspect_system:-0.4 read_secret:0.7 publish_content:0.3 create_credential:0.3
w:vat sign_document:0.3
w:vault read_secret:0.4 control_service:0.4 authenticate:0.5 control_device:-0.3
w:vcs read_file:0.3 inspect_system:0.5 update_record:-0.3 commit_code:1 merge_code:0.4 grant_access:-0.3
w:vector read_record:0.5 query_database:-0.3 inspect_system:0.7 update_record:0.5 alter_schema:-0.3 terminate_infrastructure:0.4
w:vehicle read_record:-0.3 read_telemetry:0.3 lookup_public_info:0.5 place_order:0.5
w:vendor transfer_funds:0.5
w:verify authenticate:0.3 compute_output:0.4
w:version inspect_system:0.4 commit_code:0.5
w:video read_record:-0.3 read_device_state:0.3 fetch_web_page:0.5
w:view read_record:0.3 read_file:0.3
w:viewing schedule_event:0.3 cancel_event:0.6 cancel_order:-0.5
w:virtual provision_infrastructure:0.5
w:visit read_record:0.6 update_record:-0.5 schedule_event:1 cancel_event:0.6 cancel_order:-0.4
w:vital read_device_state:0.4
w:voice read_record:-0.5 lookup_public_info:0.6 create_record:0.3 send_message:0.8
w:voicemail create_record:0.4 send_message:0.7
w:void update_record:1 request_payment:-0.4 refund_payment:0.5 revoke_credential:0.8
w:volume backup_data:0.3 modify_infrastructure:-0.3 control_device:1.1 submit_clinical_order:-0.3
w:vote sign_document:0.6
w:voter delete_record:-0.4 bulk_delete_records:0.6 sign_document:0.3
w:vulnerability compute_output:0.4
w:wait read_record:0.3 fetch_web_page:0.3 update_record:-0.3 escalate_to_human:0.3 deploy_code:0.4
w:waive refund_payment:0.3 change_security_policy:0.5 control_device:-0.4
w:wake schedule_event:0.5 dispatch_responder:0.3
w:wall read_telemetry:0.4 change_security_policy:0.3 install_software:0.3
w:wallet create_record:0.5 transfer_funds:0.7 request_payment:0.3 grant_access:0.3 create_credential:0.5
w:ward read_device_state:0.3 share_resource:0.3 send_email:-0.3 send_message:0.4 submit_clinical_order:0.5
w:warehouse read_record:0.5 execute_sql:0.3
w:was read_record:0.8 read_telemetry:0.4 inspect_system:0.3 lookup_public_info:-0.3 read_secret:-0.3 update_record:0.4 send_message:-0.3 update_agent_state:0.4
w:watch update_record:0.4 control_device:0.5
w:water read_device_state:0.6
w:way update_record:-0.3 send_message:0.4 dispatch_responder:0.9 modify_order:0.5 update_agent_state:-0.4
w:weather read_device_state:0.7 lookup_public_info:0.6 compute_output:-0.3
w:web write_file:0.4 interact_with_ui:0.5
w:webhook read_record:-0.3 read_telemetry:0.4 delete_record:0.4 register_webhook:0.7
w:webpage fetch_web_page:0.4
w:well read_record:-0.3 control_device:0.6 submit_clinical_order:-0.3 compute_output:0.5
w:whether read_record:-0.4 inspect_system:1.2 read_device_state:0.9 lookup_public_info:0.5 compute_output:0.6
w:while modify_order:0.3
w:whole read_record:-0.3 export_data:0.3 share_resource:0.3 refund_payment:0.3
w:whose read_record:0.6
w:wiki delete_record:0.3 share_resource:0.5 dispatch_responder:-0.3
w:window inspect_system:0.4
w:wipe bulk_delete_records:0.8 control_device:-0.3
w:wise read_device_state:0.3 create_record:0.5 update_record:-0.3 send_email:-0.3 send_message:0.4
w:withdraw delete_record:0.3 cancel_order:0.4 revoke_access:0.8 revoke_credential:0.4
w:without inspect_system:0.4 bulk_delete_records:0.4 write_file:-0.3 post_comment:-0.3 change_security_policy:0.6 register_webhook:0.4 grant_access:-0.3 compute_output:0.5
w:word lookup_public_info:0.8 create_record:-0.5 create_credential:0.3
w:words read_message:0.3 send_message:0.5 interact_with_ui:0.3 compute_output:0.3
w:work read_record:-0.4 lookup_public_info:0.6 create_record:0.5 update_record:-0.4 write_file:-0.3 compute_output:0.9
w:worker inspect_system:0.4
w:workflow read_record:0.4 trigger_workflow:0.4
w:working inspect_system:0.8 revoke_access:0.3 revoke_credential:0.3 update_agent_state:0.9
w:workload read_record:0.4
w:workspace read_record:0.5 send_message:0.5 modify_infrastructure:-0.4 control_service:0.5 update_agent_state:0.6
w:would read_record:-0.4 inspect_system:0.6
w:write create_record:0.6 update_record:0.5 export_data:0.6 execute_sql:0.5 write_file:-0.5 send_message:0.6 publish_content:0.3 commit_code:0.4
w:year read_record:0.3 update_record:0.3 bulk_delete_records:0.4 place_order:0.5 provision_infrastructure:-0.3
w:yet create_record:0.3 draft_message:0.3 send_email:0.5
w:yyyy read_telemetry:0.3
w:zero revoke_access:0.3
w:zip lookup_public_info:0.5 export_data:0.3 backup_data:0.3
w:zone read_telemetry:0.9 inspect_system:0.3 read_device_state:0.6 bulk_delete_records:-0.3 export_data:-0.4 control_service:0.3 grant_access:0.3 control_device:0.5
`;
