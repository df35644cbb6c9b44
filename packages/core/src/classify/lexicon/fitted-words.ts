/** Written by scripts/fit-tool-words.ts from conformance/tools/training: change those, not this. */
export const fittedWords = `
n:accept transfer_funds:0.3 refund_payment:0.6 sign_document:0.6
n:access read_record:0.3 change_security_policy:0.5
n:accesskey create_credential:0.4 revoke_credential:0.5
n:account read_record:0.3 create_record:-0.3 update_record:-0.5 transfer_funds:0.3 create_user:0.7 deactivate_user:1
n:acknowledge update_record:0.3
n:activate update_agent_state:0.4
n:active read_telemetry:0.5 update_agent_state:0.4
n:activity sign_document:0.3
n:add create_record:0.3 update_record:1 alter_schema:0.3 post_comment:0.7 schedule_event:0.3 modify_order:0.3 configure_monitoring:0.3 change_security_policy:0.5 register_webhook:0.4 grant_access:0.4 create_credential:0.4 compute_output:0.4
n:address read_record:0.4 modify_order:0.4 change_security_policy:0.6
n:adjust update_record:0.5
n:admin revoke_access:0.4
n:agent read_record:0.3 escalate_to_human:0.6
n:aggregate query_database:0.3
n:air place_order:0.3 modify_order:0.4
n:airquality read_device_state:0.5 lookup_public_info:0.3
n:alarm read_record:-0.5 read_telemetry:0.6 schedule_event:0.5 cancel_event:0.3 change_security_policy:0.4 control_device:0.3
n:alert read_telemetry:0.4 configure_monitoring:0.5
n:alertrule delete_record:0.4 configure_monitoring:0.7
n:all send_email:0.6
n:allow change_security_policy:0.6
n:allowance grant_access:0.3 revoke_access:0.3
n:allowed inspect_system:0.3
n:analytics read_telemetry:0.3
n:animal read_record:0.4 control_device:0.5
n:announce send_bulk_email:0.5
n:answer read_record:0.3 lookup_public_info:0.4 export_data:0.3
n:api lookup_public_info:0.5 http_request:0.3
n:app lookup_public_info:0.7 delete_record:0.3
n:append write_file:0.7
n:application read_record:0.5 inspect_system:-0.3 deploy_code:0.5
n:apply update_record:-0.3 provision_infrastructure:0.6 deploy_code:1 sign_document:0.4
n:approval escalate_to_human:0.3
n:approve place_order:0.3 grant_access:0.6
n:apt install_software:0.3 run_shell_command:0.3
n:archive delete_record:1.3 backup_data:0.4
n:arm control_device:0.3
n:article lookup_public_info:0.4 fetch_web_page:0.5
n:artifact read_file:0.3
n:ask lookup_public_info:0.3 escalate_to_human:0.3 request_payment:0.3
n:asset delete_record:-0.3 write_file:0.6 delete_file:0.6
n:assume authenticate:0.3
n:attachment read_message:0.4 read_file:0.5
n:audit read_telemetry:0.4 trigger_workflow:0.3
n:auditlog read_telemetry:0.5
n:audittrail read_telemetry:0.3
n:authorize charge_payment:0.4
n:auto merge_code:0.4
n:autofill authenticate:0.4
n:availability lookup_public_info:0.3
n:back read_message:0.3 fetch_web_page:0.3
n:background compute_output:0.5
n:backup backup_data:1 restore_data:0.3 terminate_infrastructure:0.4
n:badge grant_access:0.3 revoke_credential:0.4
n:bag modify_order:0.3
n:baggage compute_output:0.3
n:balance read_record:0.5 issue_credit:0.3 compute_output:0.3
n:bank escalate_to_human:0.4 transfer_funds:0.3
n:barter post_comment:0.3 publish_content:0.3 place_order:0.4 cancel_order:0.4
n:bastion read_telemetry:0.5 inspect_system:0.3 change_security_policy:0.3
n:batch bulk_delete_records:0.3 send_email:-0.3 send_bulk_email:0.6
n:battery read_device_state:0.8
n:bay post_comment:0.3 publish_content:0.3 place_order:0.4 cancel_order:0.4
n:beneficiary update_record:0.4
n:bid execute_trade:0.5 cancel_order:0.4
n:bill read_record:0.3
n:bird update_record:0.3
n:blame read_file:0.5
n:block update_record:0.9 modify_infrastructure:0.3 change_security_policy:0.5 deactivate_user:-0.4 revoke_credential:0.3
n:board lookup_public_info:0.5
n:book read_record:0.4 lookup_public_info:0.6 schedule_event:1 cancel_event:0.3
n:booking refund_payment:0.3
n:boost share_resource:-0.3 publish_content:0.3 place_order:0.3
n:box read_secret:0.4 create_credential:0.3
n:branch change_security_policy:0.6
n:breeze lookup_public_info:0.4
n:brick lookup_public_info:0.3
n:briefcase sign_document:0.3
n:broadcast send_bulk_email:0.6
n:bucket provision_infrastructure:0.3
n:build read_record:0.4 inspect_system:-0.5 deploy_code:0.3 trigger_workflow:0.8
n:buildforge deploy_code:0.3 change_security_policy:0.3
n:bulk delete_record:-0.5 bulk_delete_records:0.9
n:buy place_order:0.5
n:cabin modify_order:0.3
n:cabinet read_file:0.4 share_resource:0.3
n:cache query_database:0.4 read_telemetry:0.5 execute_sql:0.3 modify_infrastructure:0.5 control_service:0.3
n:calculate compute_output:0.6
n:calculator compute_output:0.6
n:calendar read_record:0.3
n:call read_message:0.4 schedule_event:0.3 cancel_event:0.3 dispatch_responder:0.4 execute_code:0.3 http_request:0.4 control_device:0.3
n:callback schedule_event:0.3
n:camera read_device_state:0.6
n:campaign draft_message:0.5 compute_output:0.3
n:campus read_record:0.3 read_file:0.5 deactivate_user:0.3 grant_access:0.3
n:cancel cancel_event:1 refund_payment:0.7 manage_subscription:0.6 cancel_order:0.6
n:candidate read_file:0.3 lookup_public_info:0.3
n:capture charge_payment:0.3
n:car place_order:0.5
n:card read_message:0.4 read_secret:0.4 create_record:0.3 send_email:0.3 create_credential:0.3 revoke_credential:0.5
n:cargo place_order:0.3
n:cart place_order:0.3
n:cash control_device:0.5
n:cast lookup_public_info:0.4 sign_document:0.3
n:cat inspect_system:0.3
n:category read_record:0.4
n:cause read_record:0.3 publish_content:0.3
n:cell execute_code:0.8
n:certificate inspect_system:0.7 issue_credit:0.4
n:change share_resource:0.3 post_comment:0.3 modify_order:0.4 merge_code:0.4 submit_clinical_order:0.4
n:changelog lookup_public_info:0.5
n:channel read_record:0.3 create_record:0.3 delete_record:0.3
n:charge lookup_public_info:0.3 charge_payment:0.6 refund_payment:0.4
n:charity lookup_public_info:0.4
n:chart read_record:0.7 update_record:0.4 submit_clinical_order:0.3 compute_output:0.6
n:chat update_record:0.3 escalate_to_human:0.4
n:check read_record:-0.3 inspect_system:0.7 lookup_public_info:0.8 update_record:0.4 trigger_workflow:0.3 configure_monitoring:0.3 authenticate:0.3 compute_output:0.4
n:children read_record:0.5
n:chirp update_record:0.3 publish_content:0.3
n:civic lookup_public_info:0.3 dispatch_responder:0.4 sign_document:0.5
n:claim read_record:0.3 create_record:0.5 request_payment:0.5
n:clear write_file:0.5 cancel_event:0.6
n:cli modify_infrastructure:0.4 run_shell_command:0.4
n:click interact_with_ui:0.4
n:climate read_device_state:0.3
n:clinic read_record:0.3 export_data:0.3 request_payment:0.3 submit_clinical_order:0.4
n:clipboard inspect_system:0.4 read_device_state:0.3
n:clone create_record:0.3
n:close update_record:0.3 delete_record:0.3 execute_trade:0.3 control_device:0.4 update_agent_state:0.5
n:cloud read_file:0.3 lookup_public_info:0.4 share_resource:0.3
n:cluster read_telemetry:0.4
n:code lookup_public_info:0.6 read_secret:0.4 issue_credit:0.4 create_credential:0.3 revoke_credential:0.4 compute_output:0.5
n:coin transfer_funds:0.3 execute_trade:0.4 grant_access:0.3
n:colleague share_resource:0.3
n:collect export_data:0.3 charge_payment:0.8
n:collection read_record:-0.5 query_database:0.5 inspect_system:0.9 create_record:-0.7 alter_schema:1.1
n:column alter_schema:0.3
n:command execute_sql:1.1 run_shell_command:-0.5
n:comment update_record:0.4 post_comment:0.3
n:commit commit_code:0.4 compute_output:0.3
n:company lookup_public_info:0.3
n:comparable lookup_public_info:0.6
n:compare read_record:-0.3 read_file:0.5 inspect_system:0.3 lookup_public_info:0.4 compute_output:0.8
n:complete update_record:0.4
n:compose send_email:0.3
n:compound compute_output:0.5
n:config compute_output:0.5
n:configuration inspect_system:0.3
n:connect escalate_to_human:0.3 authenticate:0.6
n:connection authenticate:0.4
n:console read_telemetry:0.4
n:contact read_record:0.7 create_record:0.3 delete_record:0.4 bulk_delete_records:0.3
n:contents commit_code:0.3
n:context update_agent_state:0.4
n:contract execute_code:0.5
n:control control_device:0.4
n:convert lookup_public_info:0.4 compute_output:0.4
n:copy backup_data:0.3 write_file:0.6
n:cordon control_service:0.4
n:count query_database:1.1 read_telemetry:0.4
n:counter schedule_event:0.5
n:coupon issue_credit:0.4
n:courier transfer_funds:0.3
n:coverage lookup_public_info:0.3
n:create lookup_public_info:-0.3 create_record:1 alter_schema:0.6 draft_message:0.3 send_bulk_email:-0.3 publish_content:0.3 schedule_event:0.3 request_payment:0.3 issue_credit:0.3 manage_subscription:0.3 provision_infrastructure:1 modify_infrastructure:0.4 configure_monitoring:0.4 register_webhook:0.8 commit_code:0.3 create_credential:0.3
n:credit issue_credit:0.6
n:crm create_record:0.5
n:crossing control_device:0.4
n:currency lookup_public_info:0.4
n:customer read_record:0.3 revoke_credential:0.4 control_device:0.3
n:customs sign_document:0.5
n:daily read_record:0.3
n:dashboard read_record:0.4
n:data query_database:0.3 place_order:0.4
n:database read_secret:0.3 backup_data:0.5 terminate_infrastructure:0.6 create_credential:0.4
n:datasource configure_monitoring:0.4
n:date compute_output:0.4
n:day update_record:0.3 cancel_event:0.8 compute_output:0.6
n:daybook share_resource:0.3 schedule_event:0.6
n:deactivate deactivate_user:0.3 revoke_credential:0.3
n:deck deploy_code:0.3
n:declare sign_document:0.3
n:decode compute_output:0.3
n:define lookup_public_info:0.6
n:definition read_file:0.3 inspect_system:0.5
n:delegate trigger_workflow:0.4
n:delete update_record:-0.4 delete_record:0.7 bulk_delete_records:1.3 alter_schema:-0.3 delete_file:1.3 cancel_event:0.5 modify_infrastructure:0.3 terminate_infrastructure:1.4 deactivate_user:0.4 revoke_credential:0.4
n:delivery read_telemetry:0.6
n:deny update_record:0.6
n:departures lookup_public_info:0.5
n:dependency install_software:0.3
n:deploy read_telemetry:0.5 deploy_code:0.4 grant_access:0.3 create_credential:0.4
n:deposit transfer_funds:0.3
n:describe inspect_system:1.2
n:desk control_device:0.4 sign_document:0.4
n:desktop inspect_system:0.7 interact_with_ui:0.5
n:destroy terminate_infrastructure:1
n:details read_record:0.5 inspect_system:-0.4
n:detect compute_output:0.6
n:diff compute_output:0.7
n:disable modify_infrastructure:0.4 control_service:0.4 change_security_policy:0.6
n:disarm change_security_policy:0.3
n:disconnect revoke_access:0.3 control_device:0.3
n:discontinue submit_clinical_order:0.3
n:discount issue_credit:0.6
n:disk read_telemetry:0.5 inspect_system:0.6
n:dispense control_device:0.7
n:dispute update_record:0.6 refund_payment:0.6
n:distance compute_output:0.5
n:distribution delete_record:-0.4 provision_infrastructure:0.4 terminate_infrastructure:0.5
n:dm send_message:0.5
n:dns inspect_system:0.6 modify_infrastructure:0.6
n:docs lookup_public_info:0.3
n:document read_file:0.6 write_file:0.3
n:domain place_order:0.5
n:donate manage_subscription:0.3
n:donor send_email:0.3
n:door control_device:0.3
n:dose submit_clinical_order:0.3
n:download read_file:0.7 export_data:0.3
n:draft create_record:0.4 update_record:-0.5 draft_message:1.5 compute_output:0.6
n:drag interact_with_ui:0.3
n:drain register_webhook:0.3
n:drive export_data:0.5 delete_file:0.3 share_resource:0.5
n:driver post_comment:0.4
n:drone control_device:0.8
n:drop bulk_delete_records:0.5 alter_schema:0.4 cancel_event:0.3 update_agent_state:0.3
n:drug lookup_public_info:0.7
n:dump inspect_system:0.5 backup_data:0.4
n:duplicate delete_record:0.3
n:edit publish_content:0.4 modify_order:0.3 compute_output:0.3
n:element interact_with_ui:0.4
n:elevation lookup_public_info:0.4
n:email read_message:0.3 send_email:0.6 send_bulk_email:0.5
n:emergency control_device:0.6
n:employee read_record:0.3 deactivate_user:0.4
n:empty bulk_delete_records:0.4 delete_file:0.3
n:enable merge_code:0.3 control_device:0.3 sign_document:0.3
n:end manage_subscription:0.4
n:endpoint lookup_public_info:0.5 change_security_policy:0.3
n:energy read_device_state:0.5
n:enroll update_record:0.6 send_bulk_email:0.3
n:entity read_device_state:0.3
n:entry read_record:0.4 update_record:0.5 publish_content:0.6
n:env read_secret:0.6
n:envelope update_record:0.3 delete_record:0.3
n:equation compute_output:0.4
n:erp read_record:0.4 read_file:-0.3 update_record:0.5 export_data:0.4
n:error read_telemetry:0.4 lookup_public_info:0.4
n:estimate lookup_public_info:1 compute_output:0.3
n:evaluate compute_output:0.5
n:event read_record:-0.4 query_database:0.3 read_telemetry:1 create_record:0.3 publish_content:-0.3 cancel_event:0.5 trigger_workflow:0.7
n:everything export_data:0.3 control_service:0.3
n:evidence update_record:0.6
n:exchange modify_order:0.5
n:exec run_shell_command:0.3
n:execution read_telemetry:0.4 inspect_system:-0.3
n:expense create_record:0.3
n:experiment read_record:0.4
n:explain lookup_public_info:0.9 compute_output:0.9
n:export read_record:0.3 read_secret:0.5 export_data:1.3
n:extend modify_order:0.3
n:extract fetch_web_page:0.7 export_data:0.4
n:failures read_telemetry:0.5
n:fare lookup_public_info:0.3
n:fault read_telemetry:0.5
n:featureflag read_record:0.3
n:fee compute_output:0.6
n:feed lookup_public_info:0.3 control_device:0.5
n:fetch read_message:0.4 read_telemetry:0.3 fetch_web_page:0.3
n:file read_file:0.5 create_record:0.4 write_file:0.7 delete_file:0.5 commit_code:0.3 interact_with_ui:0.3 sign_document:0.7
n:find read_message:0.3 read_file:0.5 query_database:0.7 read_telemetry:0.3 lookup_public_info:1.4
n:finder read_record:0.3 lookup_public_info:0.3
n:finding read_record:0.3 change_security_policy:0.6
n:fine sign_document:0.3
n:fire control_device:0.6
n:firewall change_security_policy:0.4
n:firewallrule change_security_policy:0.3
n:firmware install_software:0.3
n:flag read_record:-0.4 read_telemetry:0.6 inspect_system:0.7 delete_record:0.6 modify_infrastructure:0.8
n:fleet control_device:0.4
n:flush bulk_delete_records:0.5
n:folder update_record:0.3
n:folio update_record:0.3 place_order:0.3 modify_order:0.4
n:follow post_comment:0.3
n:force create_credential:0.3
n:forecast lookup_public_info:0.7
n:forge read_record:0.3 trigger_workflow:0.3 commit_code:0.4 merge_code:0.4
n:forget delete_record:0.3 revoke_credential:0.3 update_agent_state:0.4
n:fork create_record:0.3
n:form lookup_public_info:0.6 send_bulk_email:0.3 interact_with_ui:0.5
n:format compute_output:0.5
n:forward register_webhook:0.4 merge_code:0.3 run_shell_command:0.3
n:forwardingrule register_webhook:0.3
n:free read_record:0.3
n:function trigger_workflow:0.3
n:gate update_record:0.4 change_security_policy:0.5
n:gather schedule_event:0.3
n:generate compute_output:1
n:geocode lookup_public_info:0.7
n:get read_record:1.2 read_message:0.7 read_file:1.1 query_database:0.6 read_telemetry:1.4 inspect_system:1.3 read_device_state:1.2 lookup_public_info:1.4 fetch_web_page:0.9 read_secret:0.8 update_record:-0.4 compute_output:0.5
n:giftcard issue_credit:0.6
n:gist read_file:0.5 create_record:0.4
n:glossary create_record:0.4
n:go read_file:0.4 fetch_web_page:0.3
n:goal update_agent_state:0.5
n:good read_record:0.3 publish_content:0.3
n:goods update_record:0.4 place_order:-0.3
n:grade update_record:0.3
n:grain trigger_workflow:0.3
n:grant issue_credit:0.7 change_security_policy:0.3 grant_access:0.3
n:graph query_database:0.5 execute_sql:0.3
n:graphql query_database:0.3
n:gridbook read_record:0.3 create_record:0.3
n:gripper control_device:0.3
n:group create_record:0.3 change_security_policy:0.4
n:guest create_record:-0.3 modify_order:0.3 create_user:0.3 grant_access:0.3 revoke_access:0.3 create_credential:0.3 revoke_credential:0.4
n:hall lookup_public_info:0.3 sign_document:0.5
n:hand read_device_state:0.3
n:harbor read_record:0.3 lookup_public_info:0.3 update_record:0.4 transfer_funds:0.3 manage_subscription:0.3 execute_trade:0.4
n:hash read_file:0.4
n:head read_file:0.4 inspect_system:0.3
n:health read_telemetry:1
n:heart read_device_state:0.5
n:heartline read_record:0.4 delete_record:0.4
n:herd read_device_state:0.5 change_security_policy:0.3 control_device:0.4
n:history read_record:0.3 read_telemetry:0.9
n:hit read_telemetry:0.8
n:hold update_record:0.4 change_security_policy:0.6
n:home control_device:0.3
n:honk control_device:0.3
n:hook register_webhook:0.3
n:hospital send_message:0.3
n:host change_security_policy:0.6
n:http lookup_public_info:0.4 fetch_web_page:0.6 delete_record:0.3 http_request:0.5
n:hub commit_code:0.3
n:human escalate_to_human:0.4
n:id read_message:0.3
n:identity deactivate_user:0.3 authenticate:0.3
n:image read_record:-0.5 read_file:0.3 inspect_system:0.4 terminate_infrastructure:0.3 compute_output:1.2
n:import update_record:0.4 create_credential:0.3
n:inbox read_record:0.5 read_message:0.5 send_message:0.3
n:incident read_telemetry:0.4 create_record:0.3 dispatch_responder:0.6
n:income lookup_public_info:0.4
n:index query_database:0.4 read_telemetry:0.3 alter_schema:0.4 terminate_infrastructure:0.5
n:indices inspect_system:0.3
n:info read_record:-0.3 read_file:0.4 inspect_system:0.8 lookup_public_info:0.6
n:insert create_record:0.5 execute_sql:0.3
n:install install_software:0.6 run_shell_command:0.5
n:instance provision_infrastructure:0.3 terminate_infrastructure:0.3 control_service:0.6
n:instruction lookup_public_info:0.6 update_record:-0.3
n:insurance update_record:0.5 request_payment:0.4 sign_document:0.4
n:interaction read_record:-0.3 lookup_public_info:0.6 compute_output:0.3
n:interest compute_output:0.5
n:internal post_comment:0.4
n:inventory read_record:0.5 inspect_system:0.5
n:invitation schedule_event:0.3 grant_access:0.3
n:invite update_record:0.3 send_bulk_email:0.3 create_user:0.4
n:invoice create_record:0.3 update_record:0.5 charge_payment:0.4 request_payment:0.3
n:invoke trigger_workflow:0.4 execute_code:0.3
n:ip lookup_public_info:0.6
n:isbn lookup_public_info:0.6
n:issue read_record:0.3 send_bulk_email:0.3 issue_credit:0.5 grant_access:0.3 create_credential:0.7
n:item read_record:-0.3 lookup_public_info:0.3 read_secret:0.3 update_record:-0.3 restore_data:0.3 modify_order:0.4
n:job trigger_workflow:0.4
n:join update_record:0.3 merge_code:0.4
n:joint read_device_state:0.3
n:json compute_output:0.3
n:key query_database:0.4 update_record:-0.3 grant_access:0.8 revoke_access:0.5 create_credential:0.8 revoke_credential:0.4
n:keystone update_record:-0.3 send_message:0.3 sign_document:0.3
n:kick revoke_access:0.4
n:kill control_service:0.8
n:kin read_record:0.3
n:kite control_device:0.4
n:knowledge read_record:-0.3 query_database:0.4
n:kv query_database:0.3
n:lab submit_clinical_order:0.5
n:label read_record:-0.3 read_telemetry:0.3 refund_payment:0.4
n:lane lookup_public_info:0.3
n:language compute_output:0.6
n:latest read_record:0.8 read_device_state:0.3
n:launch provision_infrastructure:0.5
n:law lookup_public_info:0.6
n:leave post_comment:0.3
n:legal change_security_policy:0.6
n:letter sign_document:0.4
n:level read_device_state:0.3
n:library lookup_public_info:0.5
n:lifecycle modify_infrastructure:0.3
n:like post_comment:0.3
n:limit change_security_policy:0.3
n:line update_record:0.5 modify_order:0.4 deactivate_user:-0.3
n:lineage inspect_system:0.3
n:link fetch_web_page:0.7 create_record:0.4 share_resource:0.5 request_payment:0.5
n:lint compute_output:0.3
n:list read_record:1.6 read_message:0.5 read_file:0.9 read_telemetry:1.5 inspect_system:1.9 read_device_state:0.6 lookup_public_info:0.7 update_record:0.3
n:listing read_record:-0.3 lookup_public_info:0.5 publish_content:0.3
n:live lookup_public_info:0.5
n:lms read_record:0.3 deactivate_user:0.3 grant_access:0.3
n:load read_file:-0.3 update_record:0.3 issue_credit:0.3 place_order:0.3 deploy_code:0.3 control_device:0.4
n:loan compute_output:0.4
n:locate read_device_state:0.3
n:location read_record:-0.3 read_device_state:0.6
n:lock read_secret:0.4 update_record:-0.3 control_service:0.4 deactivate_user:0.5
n:log read_file:0.6 read_telemetry:1.3 fetch_web_page:0.3 create_record:0.7 register_webhook:0.6
n:login read_secret:0.3 create_user:0.4 create_credential:0.5
n:logout authenticate:0.4
n:lookup read_telemetry:0.3 lookup_public_info:1.2
n:loss read_record:0.3 execute_trade:0.3
n:loyalty issue_credit:0.4
n:mail read_message:0.4 delete_record:0.4 bulk_delete_records:0.3
n:make send_message:0.4 grant_access:0.4 update_agent_state:0.4
n:manage inspect_system:0.3 bulk_delete_records:0.3 control_service:0.6 create_user:0.5
n:manager share_resource:0.3
n:manifest inspect_system:0.3
n:many create_record:0.4 update_record:0.4 delete_record:0.3 execute_sql:0.4
n:map lookup_public_info:0.3 fetch_web_page:0.3 publish_content:0.3
n:mapping alter_schema:0.3
n:margin sign_document:0.3
n:mass compute_output:0.6
n:mate read_device_state:0.3 control_device:0.4
n:matrix lookup_public_info:0.3 compute_output:0.9
n:me read_record:0.4 schedule_event:0.3
n:mean read_record:-0.3 compute_output:1
n:medication submit_clinical_order:0.5
n:meeting read_message:0.4 read_file:0.4
n:member delete_record:-0.3 deactivate_user:0.6 revoke_access:0.6
n:membership manage_subscription:0.7
n:memory delete_record:0.3 export_data:0.3 modify_infrastructure:0.4 update_agent_state:0.4
n:mentions read_record:0.3 read_message:0.4
n:merge delete_record:0.4 commit_code:0.4 merge_code:1.1
n:message delete_record:0.3 send_message:0.8 trigger_workflow:0.4
n:metadata read_file:0.4
n:meter read_device_state:0.7 control_device:-0.3
n:metric query_database:0.3 read_telemetry:0.8
n:mfa change_security_policy:0.4
n:miles place_order:0.4
n:mode share_resource:0.3
n:model provision_infrastructure:0.3 compute_output:0.3
n:module inspect_system:0.5
n:moisture read_device_state:0.7
n:money transfer_funds:0.3 request_payment:0.3
n:monthly manage_subscription:0.3
n:mortgage lookup_public_info:0.4 compute_output:0.5
n:move delete_record:0.3 control_device:0.9
n:music read_record:0.5 update_record:0.4
n:nearby lookup_public_info:0.5
n:nest update_record:0.3 dispatch_responder:0.4
n:new create_user:0.3
n:newsletter send_bulk_email:0.4
n:next lookup_public_info:0.4 compute_output:0.3
n:nimbus inspect_system:0.5 provision_infrastructure:0.3 control_service:0.3
n:node read_telemetry:0.3 control_service:0.6
n:noodle schedule_event:0.3
n:note read_record:0.4 read_file:0.4 update_record:0.4 share_resource:0.3 post_comment:0.5 update_agent_state:0.6
n:notebook execute_code:0.8
n:notice send_message:0.4
n:notification read_record:0.4 read_message:0.3
n:notify send_message:0.5
n:number read_secret:0.4 compute_output:0.6
n:oauth authenticate:0.5
n:object read_record:-0.5 read_file:1.4 delete_record:-0.5 write_file:0.8 delete_file:1
n:occupancy read_device_state:0.5
n:off cancel_event:0.3 issue_credit:0.3
n:offboard deactivate_user:0.4
n:offer sign_document:0.8
n:office schedule_event:0.3
n:oncall send_message:0.5 dispatch_responder:0.3
n:open read_file:0.3 update_record:0.5 commit_code:0.3 control_device:0.8
n:operation read_record:-0.3 read_telemetry:0.3
n:option inspect_system:-0.3 lookup_public_info:0.4
n:orbit deploy_code:0.3
n:order read_record:0.3 create_record:0.4 refund_payment:0.5 execute_trade:0.7 place_order:0.7 modify_order:0.3 cancel_order:0.5 submit_clinical_order:0.6
n:org read_record:0.4 deactivate_user:0.4
n:out update_record:0.4 dispatch_responder:0.5 change_security_policy:0.3
n:output read_record:-0.3 read_telemetry:0.6 inspect_system:0.3 read_device_state:0.3
n:override update_record:0.6
n:owner grant_access:0.4
n:package lookup_public_info:0.3 publish_content:0.3 manage_subscription:0.3
n:page read_record:0.3 lookup_public_info:0.9 fetch_web_page:0.5 share_resource:0.4 send_message:0.6
n:palm delete_record:0.3 control_device:0.5
n:parcel lookup_public_info:0.3 modify_order:0.6
n:parlor schedule_event:0.3 escalate_to_human:0.4
n:parse read_file:0.4
n:passport sign_document:0.3
n:password change_security_policy:0.3 compute_output:0.8
n:patch commit_code:0.5
n:path compute_output:0.4
n:patient read_record:0.3 create_record:0.5 send_message:0.3
n:pause update_record:0.5 manage_subscription:0.4
n:pay transfer_funds:0.3
n:payload control_device:0.5
n:payment charge_payment:0.5 request_payment:0.4 refund_payment:0.3
n:paymentlink request_payment:0.3
n:payout transfer_funds:0.3
n:payroll transfer_funds:0.3
n:pdf write_file:0.7
n:peek read_record:0.4 read_file:0.3
n:pending inspect_system:0.4
n:permission read_record:0.3
n:petition publish_content:0.3
n:pg query_database:-0.3 read_telemetry:0.5 inspect_system:0.3 control_service:0.3
n:phone read_file:0.3 control_device:0.3
n:pigeon read_message:0.3 update_record:0.4
n:pilot write_file:0.4 interact_with_ui:0.5
n:pin change_security_policy:0.3
n:ping lookup_public_info:0.3 modify_order:0.3
n:pip run_shell_command:0.3
n:pipeline read_record:0.6 inspect_system:-0.3
n:pki revoke_credential:0.3
n:place update_record:0.3 execute_trade:0.3 place_order:0.4
n:plan read_record:-0.3 inspect_system:0.5 lookup_public_info:0.6 update_record:-0.3 schedule_event:0.3 manage_subscription:0.8 compute_output:0.5 update_agent_state:0.6
n:play control_device:0.5
n:playlist update_record:0.3
n:plugin install_software:0.4
n:pod read_telemetry:0.5
n:point read_device_state:0.4 restore_data:0.3 issue_credit:0.4 modify_infrastructure:-0.3 control_device:0.4
n:policy read_record:0.6 inspect_system:0.3 manage_subscription:0.9 change_security_policy:0.9 grant_access:0.3 sign_document:0.3
n:port update_record:0.5 run_shell_command:0.3
n:position read_device_state:0.8 execute_trade:0.3
n:post read_message:0.3 delete_record:0.4 send_email:0.5 send_message:0.3 post_comment:0.4 publish_content:0.5 place_order:0.4
n:postal read_message:0.3 update_record:0.4
n:practice lookup_public_info:0.4
n:premium compute_output:0.3
n:prescription update_record:0.3 place_order:0.4
n:presign share_resource:0.7
n:preview compute_output:0.6
n:price update_record:0.4
n:privatekey read_secret:0.3
n:probe read_device_state:0.6
n:process read_telemetry:0.4
n:production create_record:0.4
n:profile lookup_public_info:0.5
n:profit read_record:0.3
n:program deploy_code:0.3 control_device:0.3
n:project inspect_system:0.4 update_record:-0.3 provision_infrastructure:0.3 update_agent_state:0.8
n:promote place_order:0.3 deploy_code:0.5
n:property publish_content:0.3
n:protect change_security_policy:0.3
n:provider lookup_public_info:0.3
n:provision create_user:0.4
n:public publish_content:0.4 change_security_policy:0.3
n:publish create_record:-0.4 update_record:0.3 publish_content:1.1 deploy_code:0.5 trigger_workflow:0.8
n:pull read_secret:0.3
n:pullrequest read_record:0.3 commit_code:0.3
n:pump submit_clinical_order:0.3
n:purge modify_infrastructure:0.7 control_service:0.6
n:push publish_content:0.3
n:put create_record:0.3 update_record:0.3 write_file:0.4
n:quarantine change_security_policy:0.3
n:query query_database:1 read_telemetry:0.5 inspect_system:0.4
n:queue read_record:0.5 read_telemetry:0.4 update_record:0.3
n:quillbrook execute_trade:0.4 sign_document:0.3
n:quota read_record:-0.4 inspect_system:0.8
n:quote lookup_public_info:0.6 compute_output:0.3
n:random compute_output:1
n:range read_file:0.4 read_telemetry:0.3 write_file:0.5 compute_output:0.4
n:rank lookup_public_info:0.4
n:rate read_device_state:0.3 lookup_public_info:0.7 update_record:-0.4 post_comment:0.8 compute_output:0.3
n:rating lookup_public_info:0.6
n:raw http_request:0.3
n:read read_message:0.6 read_file:1.2 query_database:0.8 read_telemetry:0.7 inspect_system:-0.4 read_device_state:0.9 lookup_public_info:0.4 fetch_web_page:0.6
n:reboot control_service:0.3
n:recall read_record:0.8
n:recipe update_record:0.4 register_webhook:0.3
n:recommend lookup_public_info:0.7
n:record update_record:0.3 export_data:0.3 send_message:-0.3 modify_infrastructure:1.1
n:recover restore_data:0.4
n:recovery read_secret:0.3
n:redeem transfer_funds:0.3 place_order:0.4
n:redirect modify_order:0.5
n:reel manage_subscription:0.3 control_device:0.3
n:refer create_record:0.3 update_record:-0.3 submit_clinical_order:0.4
n:reference read_file:0.6 lookup_public_info:-0.3
n:refill create_record:0.3 place_order:0.4
n:refresh authenticate:0.5
n:refund refund_payment:0.8
n:regex compute_output:0.5
n:region inspect_system:-0.7 lookup_public_info:0.9 backup_data:0.3
n:register place_order:0.4 create_user:0.5 sign_document:0.6
n:registry read_record:0.4
n:reindex modify_infrastructure:0.5 trigger_workflow:0.4
n:reject send_email:0.3
n:release read_record:0.6 delete_record:0.3 share_resource:0.3 publish_content:0.3 control_device:0.3
n:remember create_record:0.3
n:remind send_email:0.4 schedule_event:0.3 request_payment:0.3
n:reminder schedule_event:0.3 request_payment:0.3
n:remove delete_file:0.5 deactivate_user:0.8 revoke_access:1.1 compute_output:0.4
n:rename alter_schema:0.3 write_file:0.4
n:render execute_code:0.4
n:renew manage_subscription:0.4 place_order:0.3
n:rent charge_payment:0.4 place_order:0.5
n:replace write_file:0.3 execute_trade:0.5
n:reply read_message:0.4 draft_message:0.5 send_email:0.6 publish_content:0.3
n:repo read_file:0.5
n:report read_record:0.3 read_telemetry:0.5 create_record:0.4 compute_output:0.4
n:repository compute_output:0.3
n:reputation lookup_public_info:0.3
n:request read_record:0.5 inspect_system:-0.4 create_record:0.4 schedule_event:0.4 escalate_to_human:0.6
n:reroute dispatch_responder:0.3
n:reservation cancel_order:0.3
n:reserve schedule_event:0.3 execute_trade:0.5
n:reset modify_infrastructure:0.4 create_credential:0.7
n:resize modify_infrastructure:0.6
n:resolve lookup_public_info:0.4 update_record:0.3
n:resource read_file:0.4 inspect_system:0.3 modify_infrastructure:0.3
n:respond update_record:0.5 schedule_event:0.3
n:response run_shell_command:0.3
n:restart control_service:0.4
n:restore restore_data:1.2 write_file:0.3
n:restrict share_resource:0.5
n:results read_record:0.5 read_telemetry:0.4 share_resource:0.3
n:resume read_file:0.4
n:retention query_database:0.4 inspect_system:-0.4 modify_infrastructure:0.4
n:return sign_document:0.9
n:reveal read_secret:0.7
n:reverse charge_payment:-0.3 refund_payment:0.7
n:review lookup_public_info:0.4 post_comment:0.6 escalate_to_human:0.4
n:revoke revoke_access:0.6 revoke_credential:0.8
n:ride read_record:0.5 lookup_public_info:-0.4 place_order:0.3
n:road read_device_state:0.3 control_device:0.4
n:roaming manage_subscription:0.6
n:robot fetch_web_page:0.6 authenticate:0.3
n:role grant_access:0.4 revoke_access:0.6 authenticate:0.3
n:roll bulk_delete_records:0.4
n:rollback restore_data:0.5
n:rollout read_record:-0.3 modify_infrastructure:0.4 deploy_code:0.6
n:room read_record:0.4 read_device_state:0.3 grant_access:0.3 revoke_credential:0.3
n:rotate update_record:0.3
n:route inspect_system:0.4 configure_monitoring:0.5
n:row query_database:0.6 update_record:0.5 write_file:0.5
n:rss fetch_web_page:0.5
n:rule inspect_system:0.7 lookup_public_info:0.5 change_security_policy:0.7
n:run read_record:0.5 query_database:0.3 inspect_system:-0.3 lookup_public_info:-0.4 execute_sql:0.6 transfer_funds:0.3 provision_infrastructure:0.3 deploy_code:0.3 trigger_workflow:0.7 execute_code:0.5 run_shell_command:0.3
n:salary update_record:0.6
n:sales read_record:0.3 lookup_public_info:0.6
n:sample read_record:-0.3 query_database:0.3 read_device_state:0.4 execute_code:0.3 control_device:0.4
n:sandbox read_file:0.4
n:save create_record:0.9 update_record:0.3 backup_data:0.4 commit_code:0.3 create_credential:0.3
n:scale modify_infrastructure:0.7
n:scan read_file:0.3 read_telemetry:0.6 update_record:0.3 trigger_workflow:0.8 compute_output:0.4
n:schedule create_record:0.3 send_bulk_email:0.3 schedule_event:0.7 compute_output:0.7
n:schema lookup_public_info:0.4
n:score read_record:0.3 lookup_public_info:0.8
n:screen interact_with_ui:0.4
n:screenshot read_device_state:0.6 fetch_web_page:0.4
n:script interact_with_ui:0.3
n:scroll read_message:0.3
n:seal control_service:0.9
n:search read_record:1 read_message:0.4 read_file:0.5 query_database:0.8 read_telemetry:0.3 lookup_public_info:1.4
n:seat modify_order:0.3
n:secret read_file:-0.3 inspect_system:0.3 read_secret:0.8 share_resource:0.3 create_credential:0.6 revoke_credential:0.5
n:select query_database:0.4
n:seller lookup_public_info:0.3
n:send send_email:0.7 send_bulk_email:0.8 send_message:0.5 transfer_funds:0.6 request_payment:0.4
n:sensor read_device_state:0.3
n:service read_record:-0.3 read_telemetry:0.8 lookup_public_info:-0.3 control_service:0.4 revoke_access:0.3
n:serviceaccount read_record:-0.4 inspect_system:0.5
n:servicedesk read_record:0.3
n:session read_record:-0.4 read_telemetry:0.5 control_service:0.3 execute_code:0.5 authenticate:0.4
n:set create_record:0.3 update_record:0.5 modify_infrastructure:0.8 change_security_policy:0.6 commit_code:0.3 control_device:1.1 update_agent_state:0.8
n:setting change_security_policy:0.3
n:sftp read_file:0.5 delete_file:0.3
n:share share_resource:1.1 grant_access:0.4
n:sharelink publish_content:0.4
n:sharing share_resource:0.5
n:sheet export_data:0.3 compute_output:0.3
n:shelf manage_subscription:0.3 control_device:0.3
n:shift deploy_code:0.5
n:ship modify_order:0.3 register_webhook:0.3
n:show inspect_system:0.4
n:sign sign_document:0.7
n:signature update_record:0.4
n:silence control_device:0.5
n:sim create_credential:0.4 revoke_credential:0.4
n:simulate inspect_system:0.4
n:siren dispatch_responder:0.4
n:site fetch_web_page:0.4
n:sky read_device_state:0.5 change_security_policy:0.3
n:skylark place_order:0.3 modify_order:0.4
n:sleep control_service:0.3
n:slot read_record:0.3
n:slow read_telemetry:0.6
n:snapshot read_device_state:0.5 delete_record:-0.3 backup_data:1.2 share_resource:0.3 terminate_infrastructure:0.4
n:soil read_device_state:0.7
n:solve compute_output:0.4
n:song control_device:0.4
n:source read_record:0.5
n:speed read_device_state:0.4
n:split request_payment:0.3
n:spreadsheet read_file:0.3
n:sql query_database:0.3
n:ssh run_shell_command:0.3
n:stack lookup_public_info:0.4
n:staff update_record:0.3
n:stake transfer_funds:0.4
n:start trigger_workflow:0.8 authenticate:0.3 control_device:0.8
n:stat read_telemetry:0.9 inspect_system:0.6
n:state read_record:-0.3 inspect_system:0.5 read_device_state:0.3
n:statement read_record:-0.3 read_file:0.3 lookup_public_info:0.3 update_record:0.3
n:station read_record:-0.3 read_device_state:0.6 lookup_public_info:0.4 update_record:0.5
n:status read_record:0.8 read_telemetry:0.7 inspect_system:0.4 read_device_state:0.9 lookup_public_info:0.4
n:statuspage publish_content:0.4
n:stay modify_order:0.3
n:stock read_record:0.7 update_record:0.5 transfer_funds:-0.3
n:stop share_resource:0.4 execute_trade:0.3 control_device:0.4
n:storage read_telemetry:0.6
n:store update_agent_state:0.3
n:strike bulk_delete_records:0.4
n:student update_record:0.5
n:submission read_file:0.3
n:submit deploy_code:0.4 interact_with_ui:0.5 sign_document:0.6
n:subscribe register_webhook:0.3
n:subscription charge_payment:0.3 manage_subscription:0.8
n:suggest read_record:0.3 compute_output:0.6
n:summarize read_message:0.5 compute_output:0.4
n:summary read_record:0.4 lookup_public_info:0.7 update_record:-0.3
n:supervisor escalate_to_human:0.6
n:survey compute_output:0.4
n:suspend update_record:0.4 control_service:0.3
n:swap execute_trade:0.3 create_credential:0.3
n:switch update_agent_state:1.1
n:symbol update_record:-0.3 write_file:0.8
n:symbols inspect_system:0.3
n:tab update_agent_state:0.6
n:table read_file:0.5 query_database:0.5 inspect_system:-0.3 lookup_public_info:0.3 export_data:0.4 schedule_event:0.3
n:tag read_record:0.4 inspect_system:0.3 terminate_infrastructure:0.3
n:tail read_telemetry:0.7
n:take control_device:0.4
n:tap interact_with_ui:0.3
n:task read_telemetry:0.4 update_record:0.3 interact_with_ui:0.3
n:team read_record:0.4 inspect_system:-0.3 lookup_public_info:0.3
n:telemetry read_device_state:0.4
n:temperature update_record:-0.3 control_device:0.6
n:template execute_code:0.7
n:tenant deactivate_user:0.3
n:terminal run_shell_command:0.5
n:terminate update_record:0.3 control_service:0.3
n:test read_telemetry:0.4 read_device_state:0.3 send_email:0.4 submit_clinical_order:0.4 compute_output:0.4
n:testers revoke_access:0.4
n:text lookup_public_info:0.4 fetch_web_page:0.3 interact_with_ui:0.4 compute_output:0.6
n:thank send_email:0.3
n:theme deploy_code:0.5
n:think compute_output:0.4
n:thread read_message:0.7 bulk_delete_records:0.3
n:threat read_telemetry:0.5
n:ticket create_record:0.8 send_email:0.3 place_order:0.3 modify_order:0.3 cancel_order:0.3
n:tide lookup_public_info:0.5
n:time restore_data:0.4 compute_output:0.4
n:timeline read_record:0.5
n:tip transfer_funds:0.3
n:tire read_device_state:0.3
n:toggle modify_infrastructure:0.4
n:token authenticate:0.5 compute_output:0.4
n:top read_record:0.4 read_telemetry:0.7 fetch_web_page:-0.3
n:topic lookup_public_info:0.3
n:topup place_order:0.4
n:town lookup_public_info:0.3 sign_document:0.5
n:trace read_telemetry:0.4
n:track read_record:0.4 read_device_state:0.3 lookup_public_info:0.6
n:trade read_record:-0.3 lookup_public_info:0.4
n:traffic deploy_code:0.4
n:transaction execute_sql:0.3
n:transcript read_record:-0.5 read_message:0.8 fetch_web_page:0.4
n:transfer share_resource:0.3 escalate_to_human:0.5 transfer_funds:0.3 modify_order:0.4 change_security_policy:0.3 grant_access:0.3
n:transit compute_output:0.4
n:transition read_record:-0.3 inspect_system:0.4
n:translate write_file:0.5 compute_output:0.3
n:trash update_record:-0.3 delete_record:0.6 bulk_delete_records:0.3 delete_file:0.6
n:travel issue_credit:0.4
n:tree read_record:0.3
n:trigger dispatch_responder:0.3
n:trip read_record:0.5 update_record:0.3 place_order:0.3 modify_order:0.4
n:ttl query_database:0.3
n:turn control_device:0.4
n:tw inspect_system:0.3 update_record:0.4
n:undo deploy_code:0.3
n:uninstall delete_record:0.3 terminate_infrastructure:0.3 install_software:0.4
n:unit dispatch_responder:0.7 compute_output:0.3
n:unlock authenticate:0.4
n:unread read_message:0.3
n:unzip write_file:0.7
n:up schedule_event:0.8
n:update update_record:0.5 draft_message:0.5 modify_infrastructure:0.7 configure_monitoring:0.4 install_software:0.4 control_device:0.3
n:upgrade charge_payment:0.3 manage_subscription:0.6 modify_order:0.3 install_software:0.3
n:upload write_file:0.4 publish_content:0.5 commit_code:0.4 interact_with_ui:0.4
n:upsert update_record:0.8 modify_infrastructure:0.3
n:uptime inspect_system:0.4
n:url fetch_web_page:0.5 share_resource:0.7 register_webhook:0.3
n:usage read_record:0.9 inspect_system:0.5 read_device_state:0.3
n:user inspect_system:0.6 update_record:0.4 dispatch_responder:0.3 create_user:1 deactivate_user:0.8
n:validate compute_output:0.7
n:value read_secret:0.4
n:values read_telemetry:0.3
n:variable publish_content:0.3
n:vat sign_document:0.3
n:vault terminate_infrastructure:0.4 authenticate:0.4
n:vcs inspect_system:0.4 commit_code:0.9 merge_code:0.3
n:vector read_record:0.4 update_record:0.4
n:vehicle lookup_public_info:0.4 control_device:0.3
n:vendor transfer_funds:0.3
n:vent read_device_state:0.5
n:verify authenticate:0.3 compute_output:0.3
n:version restore_data:0.3
n:video fetch_web_page:0.3 publish_content:0.5
n:view read_file:0.3
n:viewing schedule_event:0.3 cancel_event:0.5 cancel_order:-0.3
n:visa lookup_public_info:0.5
n:visit read_record:0.5 update_record:-0.3 schedule_event:0.6 cancel_event:0.4 cancel_order:-0.3
n:vital read_device_state:0.3
n:voice read_record:-0.3 lookup_public_info:0.4 send_message:0.4
n:voicemail read_message:0.4 send_message:0.4
n:void update_record:1 request_payment:-0.4 refund_payment:0.4 cancel_order:0.4 revoke_credential:0.7
n:volume modify_infrastructure:-0.4 control_device:0.8
n:vote sign_document:0.3
n:voter sign_document:0.3
n:voucher transfer_funds:0.4
n:vpn read_telemetry:0.3
n:waive issue_credit:0.3
n:wake schedule_event:0.4
n:wall read_telemetry:0.5 inspect_system:0.3 change_security_policy:0.3
n:wallet transfer_funds:0.6 request_payment:0.3
n:ward send_message:0.3 submit_clinical_order:0.5
n:warehouse read_record:0.3 execute_sql:0.3
n:watchlist update_record:0.6
n:water read_device_state:0.4
n:weather lookup_public_info:0.3
n:web write_file:0.4 interact_with_ui:0.5
n:webhook read_telemetry:0.4 delete_record:0.4 register_webhook:0.6
n:whoami inspect_system:0.9
n:whois lookup_public_info:0.3
n:wiki read_record:0.6 lookup_public_info:0.4 share_resource:0.5 dispatch_responder:-0.3
n:window inspect_system:0.3 schedule_event:0.4
n:wipe bulk_delete_records:0.6
n:wise create_record:0.4 send_message:0.3
n:withdraw cancel_order:0.4
n:worker inspect_system:0.3
n:workflow read_record:0.4 control_service:0.3
n:workspace control_service:0.4 update_agent_state:0.4
n:write update_record:0.3 execute_sql:0.3 issue_credit:0.3 change_security_policy:0.4
n:zone modify_infrastructure:-0.3 control_device:0.6
p:account transfer_funds:0.5
p:action update_record:0.4 control_service:0.3
p:actor read_telemetry:0.4
p:address lookup_public_info:0.6 modify_order:0.5 sign_document:0.3
p:altitude control_device:0.4
p:amount read_record:-0.5 update_record:-0.3 transfer_funds:1.5 charge_payment:1.1 request_payment:1.1 refund_payment:0.6 issue_credit:0.9
p:app deploy_code:0.7
p:archive write_file:0.3
p:args execute_code:0.5
p:asset delete_file:0.3
p:attachment send_email:0.3
p:audience send_bulk_email:0.3
p:auto provision_infrastructure:0.3
p:base read_file:0.3 commit_code:0.4
p:body write_file:0.3 draft_message:0.4 send_email:0.6 send_message:0.5 post_comment:0.4 http_request:0.4
p:branch change_security_policy:0.3 commit_code:0.9 merge_code:0.4
p:bucket read_record:-0.3 read_file:0.7 delete_record:-0.3 write_file:0.4 delete_file:0.8 share_resource:0.4
p:budget place_order:0.3
p:build deploy_code:0.4
p:cabin modify_order:0.3
p:campaign read_telemetry:0.3 send_bulk_email:0.4
p:card charge_payment:0.3 place_order:0.5 revoke_credential:0.4
p:category lookup_public_info:0.5
p:cell execute_code:0.3
p:celsius control_device:0.5
p:change merge_code:0.3
p:channel read_message:0.6 delete_record:0.3
p:charge refund_payment:0.3
p:cidr change_security_policy:0.3
p:city lookup_public_info:0.6
p:claim update_record:0.3 transfer_funds:0.3
p:class place_order:0.3
p:cluster read_telemetry:0.4
p:code lookup_public_info:0.6 execute_code:0.8 sign_document:0.3 compute_output:0.3
p:collection query_database:0.8 update_record:0.3
p:column alter_schema:0.3
p:command execute_sql:0.3 run_shell_command:0.3
p:comment post_comment:0.3
p:confirm bulk_delete_records:0.4
p:content write_file:0.4
p:conversation send_message:0.3
p:count provision_infrastructure:0.3
p:country lookup_public_info:0.8
p:currency charge_payment:0.4
p:custodian change_security_policy:0.3
p:customer read_record:0.4
p:data write_file:0.3 compute_output:0.4
p:database inspect_system:0.3 bulk_delete_records:0.3 backup_data:0.4
p:date read_record:0.3 inspect_system:-0.3 lookup_public_info:0.3 create_record:0.6 schedule_event:0.3 place_order:0.3 compute_output:0.5
p:day read_record:0.5 lookup_public_info:0.5
p:deployment modify_infrastructure:0.3 deploy_code:0.3
p:description create_record:0.6 request_payment:0.3
p:destination lookup_public_info:0.5 transfer_funds:0.3
p:device read_device_state:0.4 control_device:0.3
p:dispute update_record:0.3 refund_payment:0.3
p:document create_record:0.4 sign_document:0.3
p:domain read_device_state:-0.3 fetch_web_page:0.6 provision_infrastructure:0.3 change_security_policy:0.3
p:draft draft_message:0.3 send_email:0.4
p:drone read_device_state:0.4 control_device:0.5
p:drop place_order:0.4
p:drug lookup_public_info:0.3
p:dry deploy_code:0.4
p:due create_record:0.3
p:duration create_record:0.3
p:edit share_resource:0.3
p:effective update_record:0.3
p:email read_record:0.3 share_resource:0.7 send_email:0.3 create_user:0.9 grant_access:0.5
p:emoji post_comment:0.3
p:employee update_record:0.5 deactivate_user:0.3
p:end read_telemetry:0.3 schedule_event:0.7 compute_output:0.6
p:endpoint register_webhook:0.3
p:entity control_device:0.5
p:entry publish_content:0.3
p:envelope send_email:0.3
p:environment modify_infrastructure:0.3
p:event update_record:0.6 schedule_event:0.5 cancel_event:0.4 register_webhook:0.4
p:expires share_resource:0.5
p:field query_database:0.3
p:file read_file:0.5 share_resource:0.4 publish_content:0.3
p:filter query_database:0.8 read_telemetry:0.5 bulk_delete_records:0.4
p:finding change_security_policy:0.3
p:firewall change_security_policy:0.3
p:floor read_device_state:0.3
p:folder read_message:0.4
p:form read_record:0.3
p:format export_data:0.6
p:formula compute_output:0.4
p:full fetch_web_page:0.3
p:group change_security_policy:0.6
p:head read_file:0.3 commit_code:0.4
p:headers fetch_web_page:0.3
p:host read_telemetry:0.4 change_security_policy:0.5 authenticate:0.3
p:hours read_message:0.3
p:html draft_message:0.3
p:iban transfer_funds:0.4
p:id read_record:1.1 read_file:0.7 query_database:-0.7 read_telemetry:0.4 inspect_system:-0.5 read_device_state:0.3 lookup_public_info:-0.9 fetch_web_page:-1 read_secret:-0.6 update_record:2.4 delete_record:0.6 bulk_delete_records:-0.6 execute_sql:-0.7 alter_schema:-0.7 backup_data:-0.3 delete_file:-0.3 send_email:0.7 send_bulk_email:0.3 post_comment:0.8 publish_content:0.5 schedule_event:0.3 cancel_event:0.4 escalate_to_human:-0.3 refund_payment:0.6 place_order:0.9 modify_order:0.7 provision_infrastructure:-0.6 control_service:0.4 configure_monitoring:-0.6 change_security_policy:0.5 install_software:-0.7 register_webhook:-0.5 commit_code:-0.4 execute_code:-0.4 run_shell_command:-0.4 http_request:-0.5 interact_with_ui:-0.7 create_user:-0.5 revoke_access:0.5 create_credential:-0.3 revoke_credential:0.4 authenticate:-0.4 control_device:0.6 sign_document:0.7 compute_output:-0.4 update_agent_state:-0.5
p:ids update_record:0.6 bulk_delete_records:0.5
p:image provision_infrastructure:0.3 compute_output:0.8
p:incident dispatch_responder:0.4
p:index query_database:0.3 update_agent_state:0.3
p:input trigger_workflow:0.4
p:instance read_telemetry:0.6 control_service:0.3
p:interval read_telemetry:0.3
p:invoice update_record:0.3
p:ip lookup_public_info:0.3
p:isbn lookup_public_info:0.3
p:key read_record:-0.4 read_file:0.5 query_database:0.3 create_record:0.3 update_record:0.4 delete_record:0.4 write_file:0.3 delete_file:0.4 modify_infrastructure:0.4
p:kind inspect_system:0.3 lookup_public_info:0.3
p:km lookup_public_info:0.4
p:language lookup_public_info:0.6 compute_output:0.5
p:lat lookup_public_info:0.9
p:league lookup_public_info:0.4
p:length compute_output:0.4
p:level control_device:0.4
p:limit read_record:0.7 read_message:0.4 read_file:-0.3 query_database:1.1 execute_trade:0.5
p:line read_file:0.5 read_telemetry:0.5 lookup_public_info:0.4 manage_subscription:0.4 place_order:0.3
p:list create_record:0.5 draft_message:0.3
p:litres control_device:0.3
p:lng lookup_public_info:0.5
p:locator modify_order:0.5
p:lon lookup_public_info:0.4
p:manifest deploy_code:0.3
p:matchers configure_monitoring:0.3
p:matter change_security_policy:0.3
p:max read_file:0.5 lookup_public_info:0.3 compute_output:0.4
p:media publish_content:0.3
p:message delete_record:0.4 send_email:0.4 dispatch_responder:0.3 trigger_workflow:0.5 commit_code:0.8
p:meter read_device_state:0.4
p:min compute_output:0.3
p:minutes control_device:0.3
p:model compute_output:0.3
p:month read_record:0.5 read_file:0.3
p:ms read_telemetry:0.3
p:msisdn read_record:0.3
p:name read_file:-0.3 lookup_public_info:0.7 read_secret:0.4 create_record:1.1 update_record:0.3 delete_record:0.3 bulk_delete_records:-0.3 alter_schema:0.5 delete_file:-0.3 provision_infrastructure:0.5 modify_infrastructure:0.7 deploy_code:0.4 create_credential:0.6 control_device:-0.3
p:namespace read_record:-0.4 read_telemetry:0.6 inspect_system:0.7 deploy_code:0.5
p:nationality lookup_public_info:0.3
p:new write_file:0.3 modify_order:0.6
p:node control_service:0.3
p:note create_record:0.5 request_payment:0.3
p:notify cancel_event:0.3
p:number read_record:0.8 inspect_system:-0.5 create_record:0.5 update_record:0.4 send_message:0.3 manage_subscription:0.4 modify_order:0.4 submit_clinical_order:0.3 compute_output:0.5
p:off place_order:0.4
p:offer sign_document:0.3
p:office schedule_event:0.3
p:op control_device:0.3
p:operation read_record:-0.3 inspect_system:0.3 http_request:0.3
p:operator query_database:0.3
p:order update_record:-0.4 refund_payment:0.5 modify_order:1.1 cancel_order:0.3
p:org trigger_workflow:0.5
p:owner read_record:0.5 commit_code:0.4
p:package install_software:0.3 run_shell_command:0.3
p:page read_record:0.3 share_resource:0.3
p:passenger place_order:0.3
p:password create_user:0.3 authenticate:0.5
p:path read_record:-0.6 read_file:2.4 read_telemetry:-0.3 inspect_system:0.3 fetch_web_page:-0.3 write_file:0.9 delete_file:0.3 commit_code:0.4
p:patient create_record:0.3 submit_clinical_order:0.7
p:pattern query_database:0.3
p:payload trigger_workflow:0.5
p:per submit_clinical_order:0.3
p:percent issue_credit:0.5
p:period query_database:0.3
p:photo publish_content:0.3
p:pickup place_order:0.5
p:pid control_service:0.4
p:pin change_security_policy:0.3 sign_document:0.4
p:pipeline trigger_workflow:0.5
p:place lookup_public_info:0.7 create_record:0.3
p:plan inspect_system:0.3 manage_subscription:0.6 modify_infrastructure:0.3
p:playlist update_record:0.3
p:po update_record:0.3
p:policy read_record:0.3 manage_subscription:0.5
p:port change_security_policy:0.7
p:post post_comment:0.3 place_order:0.3
p:prefix read_file:0.3
p:prescription update_record:0.3
p:price publish_content:0.3 execute_trade:0.9
p:principal compute_output:0.6
p:product lookup_public_info:0.5
p:profile trigger_workflow:0.3
p:project read_secret:0.3 update_agent_state:0.4
p:provider authenticate:0.3
p:quantity create_record:0.3 update_record:0.3 execute_trade:0.6
p:query read_record:0.3 read_file:0.3 query_database:0.8 lookup_public_info:0.7
p:question query_database:0.4 compute_output:0.3
p:queue read_record:0.5
p:radius lookup_public_info:0.7
p:range write_file:0.3
p:rate compute_output:0.7
p:reason read_record:-0.3 update_record:1.3 cancel_event:0.4 escalate_to_human:0.3 refund_payment:0.5
p:receiver configure_monitoring:0.3
p:record update_record:0.4 modify_order:0.5
p:refresh authenticate:0.3
p:region inspect_system:0.3 provision_infrastructure:0.7
p:relative write_file:0.3
p:replica modify_infrastructure:0.3
p:repo read_record:0.5 read_file:0.7 inspect_system:0.4 delete_record:0.3 commit_code:1.3 merge_code:0.4
p:required change_security_policy:0.3
p:reservation charge_payment:0.3 modify_order:0.6
p:resident submit_clinical_order:0.3
p:resource read_record:0.3 inspect_system:0.3
p:role share_resource:0.3 create_user:0.3 grant_access:0.4 create_credential:0.3
p:room read_device_state:0.3
p:root read_record:0.3
p:row write_file:0.3
p:rule change_security_policy:0.7
p:run deploy_code:0.6
p:rx submit_clinical_order:0.4
p:scopes authenticate:0.3
p:script run_shell_command:0.4
p:section lookup_public_info:0.5
p:segment send_bulk_email:0.5
p:selector interact_with_ui:0.4
p:sender read_message:0.3
p:service read_telemetry:0.4 inspect_system:-0.3 schedule_event:0.4 dispatch_responder:0.3
p:session authenticate:0.3
p:since read_record:1 read_message:0.6 query_database:0.3 read_telemetry:1.5 inspect_system:-0.4
p:site read_record:0.3 read_telemetry:0.3
p:size provision_infrastructure:0.3
p:sku read_record:0.5 update_record:0.5 modify_order:0.3
p:slot schedule_event:0.3
p:source deploy_code:0.3 trigger_workflow:0.3
p:speed control_device:0.7 compute_output:0.3
p:spreadsheet write_file:0.7
p:sql query_database:0.4 inspect_system:0.3 compute_output:0.3
p:star post_comment:0.7
p:start read_telemetry:0.7 schedule_event:1 compute_output:0.7
p:statement execute_sql:0.7
p:station read_device_state:0.3 update_record:0.3
p:status read_record:0.6 read_telemetry:0.3 inspect_system:-0.5
p:steps update_agent_state:0.5
p:stop lookup_public_info:0.3
p:student update_record:0.4
p:subject draft_message:0.3 send_email:0.3 send_bulk_email:0.3
p:subscription manage_subscription:0.3
p:summary escalate_to_human:0.6
p:symbol read_record:-0.4 read_file:0.4 lookup_public_info:0.8 write_file:0.4 execute_trade:0.4
p:symbols compute_output:0.4
p:table read_file:-0.3 query_database:0.5 update_record:0.4 alter_schema:0.4
p:target alter_schema:0.3 write_file:0.6 trigger_workflow:0.5
p:taxpayer sign_document:0.3
p:template execute_code:0.4
p:terminal control_device:0.3
p:text lookup_public_info:-0.4 create_record:0.5 send_message:1.1 post_comment:0.5 publish_content:1 interact_with_ui:0.5 compute_output:1.2
p:thread read_message:0.3
p:ticket post_comment:0.3
p:time schedule_event:0.8
p:title read_record:-0.3 inspect_system:-0.3 lookup_public_info:0.3 create_record:1.1 publish_content:0.8 commit_code:0.5
p:token place_order:0.3 authenticate:0.4
p:topic lookup_public_info:0.5 escalate_to_human:0.4 trigger_workflow:0.4
p:tracking modify_order:0.5
p:ttl modify_infrastructure:0.4
p:type read_record:0.3 lookup_public_info:0.3 create_record:0.4 update_record:-0.3 modify_infrastructure:0.5
p:unit dispatch_responder:0.5 compute_output:0.3
p:until grant_access:0.5 create_credential:0.3
p:update update_record:0.3
p:urgency submit_clinical_order:0.3
p:url read_record:-0.4 fetch_web_page:2.3 configure_monitoring:0.3 register_webhook:0.8 http_request:0.4
p:user delete_record:-0.3 send_message:0.3 deactivate_user:0.7 grant_access:0.5 revoke_access:1 create_credential:0.3 revoke_credential:0.4
p:value create_record:0.5 update_record:0.4
p:verb inspect_system:0.3
p:version read_record:-0.3 install_software:0.4
p:vin read_device_state:0.3 control_device:0.5
p:volume control_device:0.4
p:well control_device:0.4
p:why escalate_to_human:0.3
p:window read_telemetry:0.6
p:year read_record:0.3 lookup_public_info:0.3
p:years place_order:0.3 compute_output:0.5
p:zip lookup_public_info:0.7
p:zone inspect_system:0.5 update_record:-0.3 modify_infrastructure:1.1 control_service:0.3 control_device:0.6
w:000 send_bulk_email:0.5
w:1000 send_email:-0.3 send_bulk_email:0.3
w:24 publish_content:0.4 create_credential:0.3
w:about read_record:0.6 query_database:0.3 read_telemetry:0.3 lookup_public_info:0.4
w:above publish_content:0.3 change_security_policy:0.3
w:accept refund_payment:0.5 merge_code:0.3 sign_document:0.9
w:accepted update_record:-0.3 execute_sql:0.4
w:access change_security_policy:1 grant_access:0.5
w:accessibility fetch_web_page:0.3
w:accesskey create_credential:0.4 revoke_credential:0.5
w:accesstoken authenticate:0.4
w:account read_record:0.4 read_file:-0.3 read_telemetry:0.5 inspect_system:0.6 transfer_funds:0.5 issue_credit:0.4 create_user:1.2 deactivate_user:1.2
w:acknowledge update_record:0.4
w:action update_record:0.5 register_webhook:0.3
w:activate update_agent_state:0.4
w:active read_record:-0.3 read_telemetry:0.4 inspect_system:0.4 deploy_code:0.3 control_device:0.3 update_agent_state:0.4
w:activity bulk_delete_records:0.4 sign_document:0.3
w:add read_record:-0.4 read_telemetry:-0.3 inspect_system:-0.6 create_record:0.3 update_record:1.1 alter_schema:0.4 write_file:0.4 post_comment:0.7 issue_credit:0.4 manage_subscription:0.3 modify_order:0.8 modify_infrastructure:0.3 configure_monitoring:0.3 change_security_policy:0.8 register_webhook:0.3 grant_access:0.8 create_credential:0.3 compute_output:0.3
w:address inspect_system:0.5 lookup_public_info:0.7 fetch_web_page:0.8 send_email:0.4 send_bulk_email:-0.3 modify_order:0.9 change_security_policy:0.6 register_webhook:0.7
w:adjust update_record:0.5
w:admin revoke_access:0.4
w:administer create_user:0.3
w:administrator revoke_access:0.3
w:advice read_telemetry:0.3
w:after update_record:-0.3 transfer_funds:0.3 deploy_code:0.3 change_security_policy:0.4
w:again send_bulk_email:0.3 place_order:0.3 modify_infrastructure:0.5 trigger_workflow:0.5
w:age read_record:0.3 inspect_system:-0.3 change_security_policy:0.3
w:agent read_record:0.4 draft_message:0.3 escalate_to_human:0.5 trigger_workflow:0.3 control_device:0.3 compute_output:0.4 update_agent_state:0.5
w:aggregate query_database:0.3
w:aggregation query_database:0.3
w:agreement sign_document:0.3
w:air place_order:0.3 modify_order:0.4
w:airquality read_device_state:0.5 lookup_public_info:0.3
w:alarm read_record:-0.5 read_telemetry:0.6 schedule_event:0.5 cancel_event:0.3 change_security_policy:0.4 control_device:0.3
w:alert read_telemetry:0.3 configure_monitoring:1.3
w:alertrule delete_record:0.4 configure_monitoring:1
w:all read_file:-0.4 read_telemetry:-0.3 read_secret:0.5 create_record:-0.3 bulk_delete_records:1.8 export_data:0.7 send_bulk_email:0.4 post_comment:-0.3 publish_content:0.3 schedule_event:-0.3 dispatch_responder:-0.4 terminate_infrastructure:-0.3 trigger_workflow:0.5 register_webhook:0.4 revoke_credential:0.4 authenticate:-0.3 control_device:0.8
w:allow lookup_public_info:0.5 change_security_policy:0.5
w:allowance grant_access:0.3 revoke_access:0.3
w:allowed inspect_system:0.3
w:aloud compute_output:0.3
w:already send_email:0.4 modify_order:0.3 sign_document:0.3
w:amber read_telemetry:0.4
w:ambulance dispatch_responder:0.3
w:among lookup_public_info:0.3 request_payment:0.3
w:amount lookup_public_info:0.4 grant_access:0.5
w:analysis compute_output:0.3
w:analytics read_telemetry:0.3
w:angles read_device_state:0.3
w:animal read_record:0.4 control_device:0.5
w:announce send_bulk_email:0.5
w:announcement send_bulk_email:0.5
w:another read_record:-0.4 update_record:0.6 export_data:0.4 share_resource:0.3 send_email:-0.3 manage_subscription:0.6 modify_order:1 modify_infrastructure:0.4 trigger_workflow:0.8 change_security_policy:-0.4 register_webhook:0.4 merge_code:0.5 grant_access:0.3 authenticate:0.3 control_device:-0.4 update_agent_state:0.7
w:answer read_record:0.4 inspect_system:0.4 lookup_public_info:0.3 update_record:0.3 draft_message:0.3 send_message:0.8 post_comment:0.5 compute_output:0.7
w:any fetch_web_page:0.3 execute_sql:0.3 execute_code:0.3
w:anyone read_device_state:0.3 change_security_policy:0.4
w:api lookup_public_info:0.7 http_request:0.5
w:app lookup_public_info:0.7 delete_record:0.3 install_software:0.3
w:appears publish_content:0.3
w:append write_file:0.7
w:appliance install_software:0.3
w:application read_record:0.7 lookup_public_info:-0.3 deploy_code:0.5 sign_document:0.3
w:apply update_record:-0.4 alter_schema:0.5 issue_credit:0.3 provision_infrastructure:0.5 modify_infrastructure:0.3 deploy_code:1.2 sign_document:0.6
w:appointment schedule_event:0.4 cancel_event:0.5 place_order:0.4
w:approval read_record:0.3 change_security_policy:0.4
w:approve read_record:-0.3 update_record:0.5 post_comment:0.4 transfer_funds:0.4 place_order:0.3 grant_access:0.5
w:approved merge_code:0.4
w:apt install_software:0.3 run_shell_command:0.3
w:archive read_file:-0.4 delete_record:1.3 export_data:0.9 backup_data:0.7 write_file:0.5
w:area control_device:0.4
w:args read_record:0.6 query_database:0.3 read_telemetry:0.6 inspect_system:0.3 lookup_public_info:0.4 fetch_web_page:0.3 read_secret:0.6 update_record:-0.4 control_device:0.3 update_agent_state:0.3
w:arguments read_record:1.2 read_telemetry:0.4 inspect_system:0.3 read_device_state:0.4 lookup_public_info:0.9 update_record:-0.6 run_shell_command:0.3
w:arithmetic read_record:-0.3 compute_output:1.1
w:arm control_device:0.8
w:around read_telemetry:0.4 lookup_public_info:0.9 compute_output:0.3
w:arrange schedule_event:0.4
w:arrived update_record:0.6 place_order:-0.3
w:article read_record:-0.6 lookup_public_info:1.2 fetch_web_page:0.6
w:artifact read_file:0.3
w:ask read_record:-0.4 query_database:0.4 lookup_public_info:0.7 create_record:0.7 update_record:-0.3 send_message:0.8 escalate_to_human:0.4 dispatch_responder:0.5 request_payment:0.8
w:asked read_record:0.3 inspect_system:-0.3
w:asset delete_record:-0.3 write_file:0.6 delete_file:0.6
w:assign update_record:0.5
w:assistant grant_access:0.4 compute_output:0.3 update_agent_state:0.8
w:assume authenticate:0.3
w:attachment read_message:0.3 read_file:0.5
w:attendee schedule_event:0.4
w:audience send_bulk_email:0.5
w:audio compute_output:0.3
w:audit read_telemetry:0.4 trigger_workflow:0.3
w:auditlog read_telemetry:0.5
w:audittrail read_telemetry:0.3
w:author read_record:0.3 read_file:0.3
w:authorised charge_payment:0.3
w:authority publish_content:0.3 sign_document:0.3
w:authorize charge_payment:0.4
w:auto merge_code:0.4
w:autofill authenticate:0.4
w:automatically refund_payment:0.3
w:automation read_record:0.3 register_webhook:0.3
w:availability lookup_public_info:0.3
w:available inspect_system:0.3
w:average compute_output:0.5
w:away update_record:0.3 modify_infrastructure:0.3 revoke_access:0.5
w:back fetch_web_page:0.3 create_record:0.3 update_record:-0.4 restore_data:1.3 refund_payment:0.8 cancel_order:0.5 deploy_code:0.3 trigger_workflow:0.4
w:background inspect_system:-0.3 compute_output:0.5
w:backup backup_data:1.3 restore_data:0.6 modify_infrastructure:0.7 terminate_infrastructure:0.3
w:badge grant_access:0.3 revoke_credential:0.4
w:bag modify_order:0.3
w:baggage compute_output:0.3
w:balance read_record:0.6 transfer_funds:0.5 issue_credit:0.4
w:ballot lookup_public_info:0.4 sign_document:0.3
w:band read_device_state:0.7
w:bandwidth read_telemetry:0.4 inspect_system:-0.3
w:bank escalate_to_human:0.4 transfer_funds:0.7
w:bankaccount transfer_funds:0.8 charge_payment:0.3
w:bar compute_output:0.4
w:barcode update_record:0.4
w:barn read_record:0.4 control_device:0.5
w:barter post_comment:0.3 publish_content:0.3 place_order:0.4 cancel_order:0.4
w:base commit_code:0.3
w:bash run_shell_command:0.3
w:bastion read_telemetry:0.5 inspect_system:0.3 change_security_policy:0.3
w:batch bulk_delete_records:0.3 send_email:-0.3 send_bulk_email:0.6
w:battery read_device_state:0.8
w:bay post_comment:0.3 publish_content:0.3 place_order:0.4 cancel_order:0.4
w:bearer update_record:0.4
w:bed read_device_state:0.4
w:bedside submit_clinical_order:0.3
w:before cancel_order:0.4 authenticate:0.3
w:begin read_record:0.3 authenticate:0.5
w:behalf sign_document:0.4
w:behind read_telemetry:0.4
w:being modify_order:0.4
w:below read_record:0.5 delete_file:0.3 post_comment:0.3 transfer_funds:-0.3 terminate_infrastructure:-0.3 create_credential:0.3
w:beneficiary update_record:0.4
w:benefit compute_output:0.3
w:bid execute_trade:0.5 cancel_order:0.4
w:bigger manage_subscription:0.5
w:bill read_record:0.3 issue_credit:0.3
w:billing provision_infrastructure:0.3
w:bin delete_file:0.3
w:binding place_order:0.6 sign_document:0.4
w:bird update_record:0.3
w:blame read_file:0.5
w:block create_record:0.3 update_record:0.7 change_security_policy:0.6 deactivate_user:-0.3 revoke_credential:0.4 compute_output:0.4
w:board lookup_public_info:0.6
w:body read_message:0.3 write_file:0.3
w:book read_record:0.5 lookup_public_info:0.5 create_record:0.4 update_record:0.3 schedule_event:1.3 cancel_event:0.3
w:booking read_record:0.3 refund_payment:0.3
w:boolean update_record:0.3
w:boost share_resource:-0.3 publish_content:0.3 place_order:0.3
w:bounces read_telemetry:0.7
w:box read_secret:0.4 update_record:-0.3 control_service:0.5 interact_with_ui:0.3 compute_output:0.5
w:branch change_security_policy:0.6 commit_code:1.1 merge_code:0.9
w:brand read_record:0.4 submit_clinical_order:0.4
w:breeze lookup_public_info:0.4
w:brick lookup_public_info:0.3
w:briefcase sign_document:0.3
w:bring restore_data:0.6 install_software:0.3
w:broadcast send_bulk_email:0.5 send_message:0.3 transfer_funds:0.3 compute_output:0.4
w:bucket export_data:0.6 provision_infrastructure:0.3
w:budget place_order:0.3
w:build read_record:0.3 read_file:0.4 read_telemetry:0.4 inspect_system:-0.6 create_record:-0.3 modify_infrastructure:0.4 deploy_code:0.9 trigger_workflow:1 change_security_policy:0.5
w:buildforge deploy_code:0.3 change_security_policy:0.3
w:bulk delete_record:-0.5 bulk_delete_records:0.9
w:burglar change_security_policy:0.4
w:bus lookup_public_info:0.6 trigger_workflow:0.4
w:business trigger_workflow:0.3 sign_document:0.3
w:buy place_order:0.9
w:buyer update_record:0.3
w:bytes compute_output:0.7
w:cabin modify_order:0.5
w:cabinet read_file:0.4 share_resource:0.3
w:cache query_database:0.5 read_telemetry:0.5 execute_sql:0.5 modify_infrastructure:0.6 control_service:0.6
w:calculate compute_output:0.5
w:calculator compute_output:0.6
w:calendar read_record:0.3 share_resource:0.4 schedule_event:0.3
w:call read_message:0.3 lookup_public_info:-0.5 create_record:0.3 update_record:-0.3 send_email:-0.3 send_message:0.9 schedule_event:0.6 dispatch_responder:0.6 trigger_workflow:-0.3 execute_code:0.8 http_request:0.4 update_agent_state:0.5
w:callback schedule_event:0.3 register_webhook:0.4
w:called read_telemetry:0.4 inspect_system:0.4
w:caller inspect_system:0.3 authenticate:0.3
w:came read_message:0.6
w:camera read_device_state:0.8
w:campaign draft_message:0.5 send_bulk_email:0.4 compute_output:0.3
w:campus read_record:0.3 read_file:0.5 deactivate_user:0.3 grant_access:0.3
w:can inspect_system:0.5 lookup_public_info:0.4 update_record:0.3 post_comment:0.4 publish_content:0.5 request_payment:0.8 control_service:0.6 change_security_policy:0.4 create_credential:0.6 compute_output:-0.4
w:cancel cancel_event:1.7 refund_payment:0.7 manage_subscription:0.7 cancel_order:0.8
w:candidate read_file:0.3 lookup_public_info:0.3 send_email:0.4
w:capture read_device_state:0.3 charge_payment:0.3
w:captured refund_payment:0.4 cancel_order:0.3
w:car read_record:0.4 read_device_state:0.4 lookup_public_info:-0.3 update_record:0.3 place_order:0.5
w:card read_message:0.4 read_secret:0.4 charge_payment:1.1 refund_payment:0.3 place_order:0.5 create_credential:0.8 revoke_credential:0.7
w:cardholder refund_payment:0.5
w:care read_record:0.5
w:cargo place_order:0.3
w:carrier lookup_public_info:0.3 place_order:0.5
w:cart place_order:0.3
w:cash lookup_public_info:0.6 control_device:0.5
w:cast lookup_public_info:0.4 sign_document:0.3
w:cat inspect_system:0.3
w:catalogue lookup_public_info:0.3
w:category read_record:0.4 lookup_public_info:0.4
w:cause read_record:0.4
w:cell read_file:0.4 write_file:0.5 execute_code:0.8
w:certificate inspect_system:0.6 issue_credit:0.3 create_credential:0.4 revoke_credential:0.3
w:chain inspect_system:-0.3 lookup_public_info:0.7
w:change read_telemetry:0.7 create_record:-0.3 update_record:0.4 execute_sql:0.4 write_file:-0.3 draft_message:0.5 post_comment:0.3 modify_order:0.8 provision_infrastructure:0.4 modify_infrastructure:0.6 configure_monitoring:0.3 commit_code:0.4 merge_code:0.6 submit_clinical_order:0.4 compute_output:0.3 update_agent_state:-0.5
w:changed read_file:0.4 read_telemetry:0.6
w:changelog lookup_public_info:0.5
w:channel read_message:0.5 read_device_state:0.4 delete_record:0.3 send_message:0.5 publish_content:0.4 trigger_workflow:0.4 revoke_access:0.3
w:charge read_device_state:1.2 charge_payment:0.6 refund_payment:0.5 place_order:0.5
w:charging lookup_public_info:0.3
w:charity lookup_public_info:0.4
w:chart read_record:0.6 lookup_public_info:0.4 update_record:0.3 submit_clinical_order:0.4 compute_output:0.6
w:chat read_message:0.3 create_record:0.3 escalate_to_human:0.6
w:check read_telemetry:0.4 inspect_system:0.5 lookup_public_info:1 update_record:0.4 trigger_workflow:0.3 configure_monitoring:0.3 authenticate:0.5 compute_output:1.6
w:checked modify_order:0.5 commit_code:0.3
w:checkout request_payment:0.3 issue_credit:0.3
w:checksum read_file:0.4
w:children read_record:0.5
w:chirp update_record:0.3 share_resource:-0.3 post_comment:0.4 publish_content:0.7
w:choose share_resource:0.3 update_agent_state:0.3
w:chosen place_order:0.3
w:city lookup_public_info:0.5
w:civic lookup_public_info:0.3 dispatch_responder:0.4 sign_document:0.5
w:claim read_record:0.5 create_record:0.4 update_record:0.4 transfer_funds:0.5 request_payment:0.6 authenticate:0.3
w:class modify_order:0.3
w:clean read_record:0.3
w:clear read_secret:0.5 write_file:0.5 cancel_event:0.5 update_agent_state:0.3
w:cli modify_infrastructure:0.4 run_shell_command:0.4
w:click read_telemetry:0.3 interact_with_ui:0.6
w:client read_telemetry:0.4
w:climate read_device_state:0.4
w:clinic read_record:0.3 export_data:0.3 request_payment:0.3 submit_clinical_order:0.4
w:clipboard inspect_system:0.4 read_device_state:0.3
w:close update_record:0.7 delete_record:0.4 execute_trade:0.3 trigger_workflow:0.3 control_device:0.6 update_agent_state:0.7
w:cloud read_file:0.3 lookup_public_info:0.3 export_data:0.4 share_resource:0.3 run_shell_command:0.3
w:cluster read_telemetry:0.4 deploy_code:0.4 update_agent_state:0.4
w:co2 read_device_state:0.7
w:code read_record:-0.3 read_telemetry:0.3 lookup_public_info:0.5 read_secret:0.9 issue_credit:0.5 execute_code:0.4 revoke_access:0.3 create_credential:0.3 revoke_credential:0.3 authenticate:0.4 compute_output:0.8
w:cohort query_database:0.4 inspect_system:-0.4
w:coin transfer_funds:0.7 execute_trade:0.4 grant_access:0.3
w:cold read_telemetry:0.3
w:colleague share_resource:0.6 create_user:0.4 grant_access:0.3
w:collect export_data:0.3 charge_payment:0.9
w:collection read_record:-0.6 query_database:0.7 inspect_system:0.9 create_record:-0.7 alter_schema:1.1 manage_subscription:0.3
w:column alter_schema:0.5
w:come lookup_public_info:0.3
w:coming lookup_public_info:0.4
w:command lookup_public_info:0.6 execute_sql:0.9 run_shell_command:0.9
w:comment delete_record:0.3 post_comment:0.7
w:commit read_file:0.8 inspect_system:-0.3 place_order:0.3 trigger_workflow:0.3 commit_code:1
w:company query_database:0.3 lookup_public_info:0.5 place_order:0.5 create_user:0.3 sign_document:0.4
w:comparable lookup_public_info:0.6
w:compare read_record:-0.3 read_file:0.4 inspect_system:0.3 lookup_public_info:0.4 compute_output:1.2
w:compensation create_record:0.3 issue_credit:0.4
w:complete update_record:0.4 export_data:0.5
w:compose send_email:0.3
w:compound compute_output:1.1
w:compute read_record:0.3 compute_output:0.5
w:concede refund_payment:0.3
w:confidence read_record:0.4
w:config compute_output:0.5
w:configuration read_record:0.3 inspect_system:0.6 lookup_public_info:-0.5 compute_output:0.5
w:confirm charge_payment:0.6 change_security_policy:0.4
w:confirmation deploy_code:0.3
w:connect escalate_to_human:0.8 configure_monitoring:0.4 authenticate:0.7
w:connected read_record:-0.3 read_telemetry:0.5 inspect_system:0.3
w:connection change_security_policy:0.3 revoke_access:0.3 authenticate:0.8
w:consent authenticate:0.4
w:console read_telemetry:0.3 fetch_web_page:0.3
w:consumer read_telemetry:0.5 modify_infrastructure:0.4
w:contact read_record:0.8 create_record:0.6 update_record:0.5 delete_record:0.4 send_bulk_email:0.3 deactivate_user:-0.3
w:container trigger_workflow:0.3 run_shell_command:0.4
w:contents commit_code:0.3
w:context execute_code:0.3 update_agent_state:0.4
w:contract execute_code:0.5 grant_access:0.5
w:control read_telemetry:0.4 control_device:0.4
w:controller deploy_code:0.3 control_device:0.4
w:conversation read_message:0.6 escalate_to_human:0.7
w:convert lookup_public_info:0.8 compute_output:0.3
w:cookie read_secret:0.4
w:coordinate lookup_public_info:0.5
w:copy export_data:0.9 backup_data:0.6 write_file:0.6 share_resource:0.3 trigger_workflow:0.3 register_webhook:0.4
w:cordon control_service:0.4
w:correct update_record:0.5
w:cost read_telemetry:0.5 compute_output:0.5
w:could inspect_system:0.5
w:count read_record:0.4 query_database:1.2 read_telemetry:0.4 inspect_system:0.3
w:counter schedule_event:0.5
w:country lookup_public_info:0.4
w:coupon issue_credit:0.4
w:courier transfer_funds:0.3 modify_order:0.3
w:course update_record:0.8 send_message:0.3
w:coverage read_record:0.7 inspect_system:-0.4 lookup_public_info:0.4
w:cpu read_telemetry:0.5
w:create read_record:-0.3 read_file:-0.3 read_telemetry:-0.3 inspect_system:-0.3 lookup_public_info:-0.4 fetch_web_page:-0.3 create_record:0.8 bulk_delete_records:-0.3 alter_schema:0.5 backup_data:0.3 send_email:-0.3 send_bulk_email:-0.3 publish_content:0.4 schedule_event:0.3 request_payment:0.7 provision_infrastructure:1.1 modify_infrastructure:0.3 configure_monitoring:0.6 register_webhook:0.7 commit_code:0.4 merge_code:-0.3 create_user:1.1 deactivate_user:-0.3 create_credential:0.7 revoke_credential:-0.3 control_device:-0.3
w:credential create_credential:0.7 authenticate:0.4
w:credit issue_credit:0.8
w:crew dispatch_responder:0.7
w:crm read_record:0.3 create_record:0.5
w:crossing control_device:0.4
w:csv query_database:0.4
w:currency lookup_public_info:0.5
w:customer read_record:0.7 lookup_public_info:-0.3 send_email:0.4 send_bulk_email:0.3 send_message:0.3 escalate_to_human:0.7 request_payment:0.8 issue_credit:0.6 manage_subscription:0.3 create_credential:0.3 control_device:0.5 compute_output:-0.3
w:customs sign_document:0.5
w:cut change_security_policy:0.3 control_device:0.7 compute_output:0.4
w:cv read_file:0.3
w:cycle read_record:0.4
w:daily read_record:0.4 place_order:0.3 change_security_policy:0.3
w:damaged create_record:0.3
w:dashboard read_record:0.4 share_resource:0.3 configure_monitoring:0.4
w:data read_file:-0.3 query_database:0.4 lookup_public_info:0.3 delete_record:0.5 bulk_delete_records:0.3 export_data:0.3 place_order:0.3 compute_output:1.1
w:database bulk_delete_records:0.3 execute_sql:0.8 backup_data:0.7 restore_data:0.4 provision_infrastructure:0.3 terminate_infrastructure:0.6 run_shell_command:-0.4 create_credential:0.3 authenticate:0.3
w:datasource configure_monitoring:0.4
w:date read_record:0.9 read_message:0.3 install_software:0.3 compute_output:0.6
w:day read_record:0.5 read_telemetry:0.5 lookup_public_info:0.4 cancel_event:0.7 compute_output:0.8
w:daybook share_resource:0.3 schedule_event:0.6
w:deactivate deactivate_user:0.3 revoke_credential:0.3
w:dead trigger_workflow:0.4
w:deal read_record:0.6 update_record:0.3
w:debit manage_subscription:0.4
w:decentralised execute_trade:0.3
w:deck deploy_code:0.3
w:declaration sign_document:0.5
w:declare sign_document:0.3
w:declares fetch_web_page:0.3
w:decline update_record:0.3 cancel_event:0.3
w:defect create_record:0.5
w:define lookup_public_info:0.6
w:defined read_file:0.3
w:definition read_file:0.3 inspect_system:0.3 lookup_public_info:0.3 write_file:0.3
w:degree lookup_public_info:0.3
w:delay create_record:0.3
w:delayed create_record:0.3
w:delegate trigger_workflow:0.4
w:delete read_record:-0.4 read_file:-0.4 update_record:0.3 delete_record:1 bulk_delete_records:1.6 execute_sql:0.5 alter_schema:-0.3 delete_file:1.6 cancel_event:0.4 modify_infrastructure:0.3 terminate_infrastructure:1.5 deactivate_user:0.4 revoke_credential:0.6
w:deleted restore_data:0.4
w:deliver read_device_state:0.4 register_webhook:0.3
w:delivered modify_order:0.5
w:delivery read_telemetry:0.7 transfer_funds:0.3
w:deny update_record:0.6
w:departures lookup_public_info:1
w:dependency install_software:0.7
w:deploy read_telemetry:0.5 deploy_code:0.7 create_credential:0.4
w:deployment deploy_code:0.6
w:deposit transfer_funds:0.3 compute_output:0.3
w:describe read_record:-0.3 inspect_system:1.1 compute_output:0.5
w:description read_record:-0.3 lookup_public_info:0.5
w:desk control_device:0.4 sign_document:0.4
w:desktop inspect_system:0.7 interact_with_ui:0.5
w:destroy delete_record:0.3 terminate_infrastructure:1.1
w:details read_record:0.4 lookup_public_info:0.5
w:detect compute_output:0.6
w:device read_device_state:0.4
w:diagnose read_record:0.5
w:diagnosis lookup_public_info:0.4
w:did read_telemetry:0.6 send_bulk_email:0.3 execute_code:0.3
w:diet read_record:0.5 modify_order:-0.3 submit_clinical_order:0.4
w:diff read_file:0.5 compute_output:0.8
w:difference inspect_system:0.3
w:dimension inspect_system:0.3
w:dimensions inspect_system:0.3
w:direct manage_subscription:0.4
w:directory inspect_system:0.3 update_record:-0.3 publish_content:0.3 create_user:0.3 deactivate_user:0.4
w:disable modify_infrastructure:0.4 control_service:0.4 change_security_policy:0.8 deactivate_user:0.4
w:disarm change_security_policy:0.3
w:disconnect revoke_access:0.3 control_device:0.3
w:discontinue submit_clinical_order:0.3
w:discount issue_credit:0.7
w:disk read_file:0.5 read_telemetry:0.4 inspect_system:0.6 backup_data:0.3 terminate_infrastructure:0.4
w:dispatch control_device:0.3
w:dispense control_device:0.9
w:dispute update_record:0.6 refund_payment:0.6
w:distance compute_output:0.5
w:distribution delete_record:-0.4 provision_infrastructure:0.4 terminate_infrastructure:0.5
w:dm send_message:0.5
w:dns inspect_system:0.6 modify_infrastructure:0.6
w:docs lookup_public_info:0.3
w:document read_record:0.4 read_file:0.5 query_database:1.1 create_record:0.8 update_record:0.5 delete_record:0.4 execute_sql:0.3 write_file:0.3
w:documentation lookup_public_info:0.8 fetch_web_page:-0.3
w:domain lookup_public_info:0.5 place_order:0.5 change_security_policy:0.5
w:donate request_payment:0.4 manage_subscription:0.3
w:done read_telemetry:0.4 update_agent_state:0.4
w:donor send_email:0.3
w:door read_telemetry:0.5 grant_access:0.3 control_device:0.5
w:dose control_device:0.5
w:down update_record:0.4 dispatch_responder:0.3 compute_output:0.3 update_agent_state:0.6
w:download read_file:1 export_data:0.9
w:draft create_record:0.8 draft_message:1.6 send_email:0.5 send_message:-0.4 post_comment:-0.3 publish_content:-0.3 deploy_code:0.3 compute_output:0.7
w:drag interact_with_ui:0.3
w:drain register_webhook:0.3
w:draw compute_output:0.4
w:drive export_data:0.5 delete_file:0.3 share_resource:0.5 control_device:0.4
w:driver read_device_state:0.3 post_comment:0.4
w:driving place_order:0.3 control_device:0.4
w:drone change_security_policy:0.3 control_device:0.9
w:drop bulk_delete_records:0.8 alter_schema:0.4 cancel_event:0.3 control_device:0.4 update_agent_state:0.7
w:drug lookup_public_info:0.8 submit_clinical_order:0.3 compute_output:0.3
w:dump inspect_system:0.4 backup_data:0.4 restore_data:0.3
w:duplicate create_record:0.3 delete_record:0.4
w:duration read_telemetry:0.5
w:each read_file:0.4 read_telemetry:0.8 register_webhook:0.4
w:earlier commit_code:0.3
w:edge inspect_system:0.3 modify_infrastructure:0.7 control_service:0.3
w:edit update_record:0.3 share_resource:0.5 publish_content:0.4 modify_order:0.3 grant_access:0.3
w:editor grant_access:0.3
w:effect sign_document:0.5
w:electricity read_device_state:0.3
w:electronically sign_document:0.4
w:element interact_with_ui:0.5
w:elevation lookup_public_info:0.4
w:else publish_content:0.4 modify_order:0.5 authenticate:0.3
w:email read_record:0.6 read_message:0.3 share_resource:0.5 send_email:1.1 send_bulk_email:0.8
w:embedding provision_infrastructure:0.3
w:emergency send_message:0.4 control_device:0.5
w:emoji post_comment:0.4
w:employee update_record:0.6 escalate_to_human:0.4 deactivate_user:0.3
w:employment deactivate_user:0.4
w:empty bulk_delete_records:0.4 control_service:0.3
w:enable merge_code:0.3 control_device:0.3 sign_document:0.3
w:encyclopedia read_record:-0.3 lookup_public_info:0.6
w:end read_telemetry:0.3 lookup_public_info:0.3 delete_record:0.6 manage_subscription:0.7 deactivate_user:0.4 revoke_credential:0.4 authenticate:0.3
w:endpoint read_record:-0.3 lookup_public_info:0.5 change_security_policy:0.5 register_webhook:0.5
w:energy read_device_state:0.5 execute_trade:0.5
w:engine read_telemetry:0.3
w:enrol send_bulk_email:0.5 create_credential:0.3
w:enroll update_record:0.6 send_bulk_email:0.3
w:enter create_record:0.3
w:entire control_service:0.3
w:entity read_record:0.3
w:entry read_telemetry:0.4 lookup_public_info:0.4 read_secret:0.3 update_record:0.4 delete_record:0.4 publish_content:0.5 terminate_infrastructure:-0.3
w:env read_secret:0.6
w:envelope update_record:0.4 delete_record:0.3
w:environment read_secret:0.5
w:equation compute_output:0.4
w:erase bulk_delete_records:0.6
w:erp read_record:0.4 read_file:-0.3 update_record:0.5 export_data:0.4
w:error read_telemetry:0.7 compute_output:0.4
w:estimate lookup_public_info:1 compute_output:0.5
w:evaluate execute_code:0.8 interact_with_ui:0.3 compute_output:0.4
w:event query_database:0.5 read_telemetry:1.1 inspect_system:0.3 publish_content:-0.3 schedule_event:0.3 cancel_event:0.3 trigger_workflow:0.6 register_webhook:0.6
w:every lookup_public_info:-0.3 bulk_delete_records:0.9 backup_data:0.3 publish_content:0.3 control_service:0.3
w:everybody send_email:0.3 send_message:0.3 publish_content:0.3
w:everyone send_email:0.5 send_bulk_email:0.3 send_message:0.4 change_security_policy:0.3
w:everything read_file:-0.3 inspect_system:0.4 bulk_delete_records:0.7 cancel_event:0.4 terminate_infrastructure:0.5 control_service:0.4
w:everywhere revoke_credential:0.4
w:evict control_service:0.4
w:evidence update_record:0.4 export_data:0.4
w:exchange update_record:-0.3 execute_trade:0.3 modify_order:0.5
w:exec run_shell_command:0.3
w:execute query_database:0.3 execute_sql:0.4 execute_code:0.6
w:execution read_telemetry:0.5
w:existing schedule_event:0.3
w:exists read_file:0.4 send_email:0.4 modify_order:0.3
w:expense create_record:0.3
w:experiment read_record:0.4
w:expire update_record:0.3 modify_infrastructure:0.3
w:expiry inspect_system:0.5
w:explain lookup_public_info:0.9 compute_output:0.9
w:export read_record:0.3 read_secret:0.5 export_data:1.2
w:expression read_telemetry:0.3 execute_code:0.3 compute_output:0.5
w:extend modify_order:0.3
w:external register_webhook:0.3
w:extra place_order:0.4 compute_output:0.3
w:extract fetch_web_page:0.7 export_data:0.4 write_file:0.5
w:fact read_record:0.3
w:factor change_security_policy:0.4
w:factory bulk_delete_records:0.3
w:failed read_telemetry:0.5 inspect_system:-0.3
w:failing change_security_policy:0.4
w:failures read_telemetry:0.7
w:falls execute_trade:0.3
w:family read_record:0.4
w:far read_record:0.4 read_telemetry:0.6 inspect_system:-0.3 lookup_public_info:-0.3 control_device:0.5 compute_output:0.5
w:fare lookup_public_info:0.5
w:fast merge_code:0.4
w:fault read_record:-0.4 read_telemetry:0.4 read_device_state:0.5 dispatch_responder:0.5
w:faults read_device_state:0.4
w:featureflag read_record:0.3
w:fee compute_output:0.6
w:feed lookup_public_info:0.3 control_device:0.5
w:fetch read_message:0.4 read_telemetry:0.3 fetch_web_page:0.6
w:field inspect_system:0.6 alter_schema:0.4 interact_with_ui:0.6
w:figures read_telemetry:0.3 update_record:0.3
w:file read_file:1.2 lookup_public_info:-0.4 export_data:0.4 write_file:1.2 delete_file:0.9 share_resource:0.8 charge_payment:0.3 refund_payment:-0.3 commit_code:0.4 control_device:-0.3 sign_document:1.3
w:fill update_record:0.5 authenticate:0.4
w:film lookup_public_info:0.3 change_security_policy:0.3
w:filter query_database:0.5 read_telemetry:0.5 lookup_public_info:-0.3 update_record:0.5 delete_record:-0.3 bulk_delete_records:0.9
w:financial sign_document:0.3
w:find read_record:0.7 read_message:0.3 read_file:0.5 query_database:0.9 read_telemetry:0.4 lookup_public_info:1.3 compute_output:0.7
w:finder read_record:0.3 lookup_public_info:0.3
w:finding read_record:0.3 change_security_policy:0.6 compute_output:0.3
w:fine sign_document:0.3
w:finished read_record:-0.3 read_telemetry:0.3 post_comment:0.3 sign_document:0.3
w:fire register_webhook:0.3 control_device:0.6 compute_output:0.7
w:firewall change_security_policy:0.6
w:firewallrule change_security_policy:0.4
w:firmware install_software:0.3 control_device:0.4
w:first read_record:0.5 query_database:0.7 lookup_public_info:0.3
w:fit update_record:-0.4 compute_output:1.1
w:fits inspect_system:0.3 update_record:0.3
w:fix update_record:0.3
w:flag read_record:-0.3 read_telemetry:0.5 inspect_system:0.6 delete_record:0.7 modify_infrastructure:0.9
w:fleet control_device:0.4
w:floor read_record:-0.3 read_device_state:0.7 control_device:0.3
w:flow authenticate:0.6
w:flush bulk_delete_records:0.5
w:fly control_device:0.4
w:flyer modify_order:0.3
w:folder read_message:0.4 read_file:0.3 update_record:0.3 export_data:0.3 write_file:0.3
w:folio update_record:0.4 refund_payment:0.3 modify_order:0.4
w:follow read_device_state:0.3
w:follower post_comment:0.3 publish_content:0.5
w:force create_credential:0.3
w:forecast lookup_public_info:0.7
w:forge read_record:0.3 trigger_workflow:0.3 commit_code:0.4 merge_code:0.4
w:forget delete_record:0.4 revoke_credential:0.3 update_agent_state:0.5
w:fork create_record:0.3
w:form lookup_public_info:0.6 send_bulk_email:0.3 http_request:0.3 interact_with_ui:0.6
w:format compute_output:0.5
w:forward register_webhook:0.6 merge_code:0.3 run_shell_command:0.3
w:forwardingrule register_webhook:0.3
w:found read_telemetry:0.3
w:free read_record:0.4 inspect_system:0.4
w:frequent modify_order:0.3
w:fridge lookup_public_info:0.3
w:front create_record:-0.4 provision_infrastructure:0.4 create_credential:0.3
w:full fetch_web_page:0.5 read_secret:0.4 export_data:0.3
w:function read_telemetry:0.4 modify_infrastructure:0.7 trigger_workflow:0.4 execute_code:0.4 update_agent_state:-0.3
w:further create_record:0.3 update_record:0.3
w:games lookup_public_info:0.8
w:gate update_record:0.4 change_security_policy:0.5
w:gather schedule_event:0.3
w:gave lookup_public_info:0.3
w:generate compute_output:0.8
w:geocode lookup_public_info:0.7
w:get read_record:1.1 read_message:0.7 read_file:0.8 query_database:0.6 read_telemetry:1.3 inspect_system:1.3 read_device_state:1.1 lookup_public_info:1.6 fetch_web_page:0.8 read_secret:0.8 create_record:-0.3 post_comment:-0.3 publish_content:-0.3 transfer_funds:-0.3 control_device:-0.3 sign_document:-0.3 compute_output:0.3
w:gift transfer_funds:0.4 manage_subscription:0.3
w:giftcard issue_credit:0.6
w:gist read_file:0.5 create_record:0.4
w:give read_record:-0.5 alter_schema:0.3 transfer_funds:0.3 issue_credit:0.4 modify_order:0.5 deploy_code:0.4 grant_access:0.7
w:given lookup_public_info:0.3 deploy_code:0.4 control_device:0.4 submit_clinical_order:0.3
w:glossary create_record:0.4
w:go read_file:0.3 publish_content:0.4 deploy_code:0.3 interact_with_ui:0.4
w:goal update_agent_state:0.5
w:good authenticate:0.3
w:goods update_record:0.4
w:grade grant_access:0.3
w:grain trigger_workflow:0.3
w:grant issue_credit:0.7 change_security_policy:0.3 grant_access:0.4 create_credential:0.3
w:graph query_database:0.5 execute_sql:0.3
w:graphql query_database:0.3
w:green read_telemetry:0.3
w:gridbook read_record:0.3 create_record:0.3
w:gripper control_device:0.3
w:gross compute_output:0.3
w:group delete_record:-0.3 modify_infrastructure:0.4 change_security_policy:0.8 revoke_access:0.5
w:guard change_security_policy:0.7
w:guest read_record:0.3 create_user:0.3 grant_access:0.3 revoke_access:0.3 create_credential:0.3 revoke_credential:0.4
w:hall lookup_public_info:0.3 sign_document:0.5
w:hand read_record:0.3 write_file:-0.3 escalate_to_human:0.7 interact_with_ui:0.4
w:handbook read_file:0.3 lookup_public_info:0.3
w:handed read_file:0.5
w:handle update_record:0.3 interact_with_ui:0.3
w:handset read_device_state:0.3
w:happened read_telemetry:0.3
w:harbor read_record:0.3 lookup_public_info:0.3 update_record:0.4 transfer_funds:0.3 manage_subscription:0.3 execute_trade:0.4
w:hash read_file:0.4 query_database:0.4
w:head read_file:0.4 inspect_system:0.3 read_device_state:0.3 commit_code:0.3
w:health read_telemetry:0.9
w:heart read_device_state:0.5
w:heartline read_record:0.4 delete_record:0.4
w:help compute_output:0.3
w:herd read_device_state:0.5 change_security_policy:0.3 control_device:0.4
w:here update_agent_state:0.4
w:hex compute_output:0.3
w:hide update_record:0.8
w:history read_record:0.7 read_message:0.3 read_telemetry:0.8
w:hit read_telemetry:0.9 inspect_system:-0.3
w:hold read_file:0.4 read_device_state:0.3 charge_payment:0.4 change_security_policy:0.5
w:holders cancel_event:0.3
w:home read_device_state:0.5 control_device:0.6
w:honk control_device:0.3
w:hook register_webhook:0.3 control_device:0.3
w:hospital send_message:0.3
w:host read_telemetry:0.8 export_data:0.3 modify_infrastructure:0.3 change_security_policy:0.9 compute_output:0.3
w:hotel lookup_public_info:0.3
w:hour lookup_public_info:0.7
w:hours read_record:-0.3 lookup_public_info:0.4 publish_content:0.4 configure_monitoring:0.3 control_device:0.3
w:hover read_file:0.4
w:how read_telemetry:0.8 inspect_system:0.4 read_device_state:0.6 modify_infrastructure:0.3 control_device:0.4 compute_output:0.7
w:http lookup_public_info:0.3 fetch_web_page:0.6 delete_record:0.3 http_request:0.5
w:hub commit_code:0.3
w:human escalate_to_human:1
w:humanagent escalate_to_human:0.3
w:humidity read_device_state:0.3
w:iban compute_output:0.3
w:id read_message:0.3 inspect_system:0.3 share_resource:0.6
w:identity deactivate_user:0.3 authenticate:0.3
w:image read_record:-0.5 read_file:0.7 inspect_system:0.4 update_record:-0.3 delete_record:-0.3 export_data:0.3 terminate_infrastructure:0.3 compute_output:1.1
w:import update_record:0.4 create_credential:0.3
w:inactive bulk_delete_records:0.3 revoke_credential:0.3
w:inbox read_record:0.5 read_message:0.5 send_email:-0.3 send_message:0.5
w:incident read_telemetry:0.5 create_record:0.5 update_record:0.3 dispatch_responder:1.1
w:income lookup_public_info:0.3
w:incoming register_webhook:0.6
w:index query_database:0.5 read_telemetry:0.3 bulk_delete_records:0.3 alter_schema:0.4 write_file:-0.3 modify_infrastructure:0.5 terminate_infrastructure:0.5 trigger_workflow:0.6
w:indexed inspect_system:0.3
w:indices inspect_system:0.3
w:info read_record:-0.3 read_file:0.4 inspect_system:0.8 lookup_public_info:0.6
w:inform update_record:0.3
w:infusion submit_clinical_order:0.4
w:input read_record:0.6 update_record:0.5 share_resource:0.4 change_security_policy:-0.3 revoke_credential:0.3 compute_output:-0.3
w:insert create_record:0.6 update_record:0.4 execute_sql:0.7
w:install install_software:1.2 run_shell_command:0.6 control_device:0.3
w:installed install_software:0.4
w:instance provision_infrastructure:0.3 terminate_infrastructure:0.3 control_service:0.6
w:instruction lookup_public_info:0.6 update_record:-0.3
w:instrument read_record:-0.3 read_device_state:0.4
w:insurance read_record:0.7 inspect_system:-0.5 update_record:0.5 request_payment:0.4 sign_document:0.4
w:insurer lookup_public_info:0.3 request_payment:0.3
w:interaction read_record:-0.3 lookup_public_info:0.6 compute_output:0.3
w:interest compute_output:0.5
w:internal read_record:0.3 post_comment:0.4
w:internet inspect_system:0.4 lookup_public_info:0.4
w:invalid revoke_credential:0.4
w:invalidate create_credential:0.3 revoke_credential:0.7
w:inventory read_record:0.5 inspect_system:0.5
w:invitation update_record:0.4 grant_access:0.4
w:invite send_email:0.3 send_bulk_email:0.3 schedule_event:0.7 create_user:0.5 grant_access:0.5
w:invited cancel_event:0.4
w:invoice create_record:0.3 update_record:0.4 charge_payment:0.4 request_payment:0.7
w:invoke trigger_workflow:0.4 execute_code:0.3
w:ip lookup_public_info:0.6
w:isbn lookup_public_info:0.6
w:issue read_record:0.6 create_record:-0.3 send_bulk_email:0.4 issue_credit:0.5 create_credential:0.7 submit_clinical_order:0.3
w:item read_record:0.3 create_record:-0.3 update_record:-0.3 restore_data:0.3 share_resource:0.4 publish_content:0.3 request_payment:0.3 refund_payment:0.4 modify_order:0.9 revoke_access:0.4
w:itself interact_with_ui:0.3
w:javascript interact_with_ui:0.3
w:job trigger_workflow:0.3
w:join merge_code:0.4
w:joint read_record:-0.5 read_device_state:0.9 control_device:0.6
w:json inspect_system:0.4 compute_output:0.3
w:keep update_record:-0.3 backup_data:0.3 modify_order:0.3 update_agent_state:0.6
w:kept read_record:0.8 execute_code:0.6 update_agent_state:0.3
w:key read_record:-0.3 query_database:1.5 inspect_system:0.3 update_record:0.5 bulk_delete_records:0.4 modify_infrastructure:-0.3 grant_access:0.7 revoke_access:0.4 create_credential:0.4 revoke_credential:0.4 compute_output:0.5
w:keyboard interact_with_ui:0.4
w:keystone update_record:-0.3 send_message:0.3 sign_document:0.3
w:kick trigger_workflow:0.3 revoke_access:0.4
w:kill control_service:0.8
w:kin read_record:0.3
w:kind lookup_public_info:0.3
w:kite control_device:0.4
w:knowledge read_record:-0.3 query_database:0.4
w:known lookup_public_info:0.5
w:kubeconfig inspect_system:0.3
w:kubernetes read_telemetry:0.4
w:kv query_database:0.3
w:lab create_record:0.4 submit_clinical_order:0.5
w:label read_record:-0.3 read_telemetry:0.3 inspect_system:0.4 refund_payment:0.4
w:laboratory submit_clinical_order:0.5
w:lane lookup_public_info:0.3
w:language compute_output:0.8
w:last read_message:0.5 read_telemetry:0.8 inspect_system:0.8
w:later create_record:0.4 send_email:0.3 update_agent_state:0.6
w:latest read_record:0.8 read_device_state:0.4
w:launch provision_infrastructure:0.6
w:law lookup_public_info:0.6
w:lead lookup_public_info:0.3
w:leaked read_telemetry:0.4
w:leave create_record:0.4 schedule_event:0.3 change_security_policy:0.3 compute_output:0.4
w:ledger inspect_system:0.3
w:left query_database:0.3
w:legal change_security_policy:0.6
w:let update_record:0.3 share_resource:0.3
w:letter update_record:-0.3 send_email:0.4 send_message:0.3 sign_document:0.4
w:letters read_message:0.3 trigger_workflow:0.4
w:level read_device_state:0.3
w:library lookup_public_info:0.5 write_file:0.4 delete_file:0.3
w:licence lookup_public_info:0.5 place_order:0.3
w:lifecycle modify_infrastructure:0.3
w:lift change_security_policy:0.6
w:light control_device:0.3
w:like post_comment:0.5
w:liked read_record:0.4
w:limit read_record:-0.4
w:line read_file:0.6 read_telemetry:0.3 lookup_public_info:0.3 create_record:0.4 update_record:0.5 modify_order:0.6 run_shell_command:0.3 deactivate_user:-0.3 compute_output:0.9
w:lineage inspect_system:0.3
w:link fetch_web_page:0.8 update_record:-0.4 share_resource:0.8 publish_content:0.4 request_payment:0.6 create_credential:0.4
w:lint compute_output:0.3
w:list read_record:1.1 read_message:0.4 read_file:1.3 read_telemetry:1.2 inspect_system:2 read_device_state:0.6 lookup_public_info:1.1 create_record:0.5 send_bulk_email:0.6 send_message:-0.3 execute_code:-0.4 grant_access:-0.3 revoke_access:-0.3 control_device:-0.3
w:listed read_record:-0.4 lookup_public_info:0.5 share_resource:0.3
w:listing read_record:-0.3 lookup_public_info:0.5 publish_content:0.3
w:live inspect_system:0.3 lookup_public_info:0.3 send_message:0.3 publish_content:0.4 deploy_code:0.9
w:lms read_record:0.3 deactivate_user:0.3 grant_access:0.3
w:load read_device_state:0.3 update_record:0.3 restore_data:0.3 issue_credit:0.3 place_order:0.3 control_device:0.4
w:loan schedule_event:-0.5 compute_output:0.9
w:local write_file:0.4 commit_code:0.3 run_shell_command:0.3
w:locate read_device_state:0.3
w:location read_device_state:0.6
w:lock read_secret:0.3 update_record:-0.3 transfer_funds:0.3 control_service:0.3 deactivate_user:0.5
w:lodge sign_document:0.7
w:log read_file:0.5 read_telemetry:1.3 fetch_web_page:0.3 create_record:0.7 register_webhook:0.6
w:login read_secret:0.3 create_user:0.3 deactivate_user:0.3 create_credential:0.4 authenticate:0.4
w:logout authenticate:0.4
w:long read_record:-0.5 read_telemetry:0.3 inspect_system:0.6 update_record:0.3
w:longer revoke_access:0.3 revoke_credential:0.3
w:look read_record:0.7 read_file:0.4 inspect_system:0.6 interact_with_ui:-0.3
w:lookup read_record:0.4 inspect_system:-0.3 lookup_public_info:2.1
w:loop control_device:0.3
w:lose control_device:0.4
w:loss read_record:0.4 execute_trade:0.3
w:lost create_record:0.3 revoke_credential:0.5
w:loyalty issue_credit:0.4 place_order:0.3
w:machine lookup_public_info:0.6 provision_infrastructure:0.5 modify_infrastructure:0.5 terminate_infrastructure:0.3 control_service:0.7 change_security_policy:0.3 run_shell_command:0.3
w:made inspect_system:-0.4 lookup_public_info:0.4
w:mail read_message:0.7 delete_record:0.3 send_email:0.8 send_bulk_email:1.6 send_message:-0.3 register_webhook:0.4
w:mailbox read_message:0.3 change_security_policy:0.3
w:main merge_code:0.5 control_device:0.4
w:maintenance schedule_event:0.4
w:make alter_schema:0.3 share_resource:0.6 send_message:0.3 publish_content:0.4 request_payment:0.3 deploy_code:0.8 grant_access:0.6 create_credential:0.4 revoke_credential:0.7 compute_output:0.4 update_agent_state:0.4
w:manage inspect_system:0.4 bulk_delete_records:0.3 control_service:0.6 create_user:0.5
w:managed inspect_system:0.4
w:management read_telemetry:0.3
w:manager share_resource:0.3
w:manifest inspect_system:0.3 modify_infrastructure:0.3 deploy_code:0.7
w:manual lookup_public_info:0.5 trigger_workflow:0.4
w:manuals lookup_public_info:0.4
w:many read_device_state:0.4 create_record:0.3 bulk_delete_records:0.3 compute_output:0.5
w:map fetch_web_page:0.3
w:mapping alter_schema:0.3
w:margin sign_document:0.3
w:mark update_record:0.5 modify_order:0.6
w:market lookup_public_info:-0.3 create_record:0.5 update_record:-0.4 publish_content:0.3 execute_trade:0.8
w:masked read_telemetry:0.3
w:mass compute_output:0.7
w:master authenticate:0.4
w:match read_record:-0.4 query_database:0.8 read_telemetry:0.3 delete_record:0.3 bulk_delete_records:0.5 send_message:0.3
w:mate read_device_state:0.3 control_device:0.4
w:matrix lookup_public_info:0.3 compute_output:0.9
w:matter read_device_state:0.5
w:may read_file:-0.3 inspect_system:0.7 grant_access:0.6
w:me read_record:0.5 schedule_event:0.5
w:mean read_record:-0.5 lookup_public_info:0.6 compute_output:1
w:measure read_device_state:0.8
w:measured compute_output:0.6
w:media modify_infrastructure:-0.3 control_device:0.4
w:medical read_record:0.3 export_data:0.3
w:medication read_record:0.3 submit_clinical_order:0.5
w:medicine lookup_public_info:0.3
w:medicines lookup_public_info:0.5
w:meet bulk_delete_records:0.4 compute_output:0.3
w:meeting read_message:0.3 read_file:0.4
w:member delete_record:-0.3 send_bulk_email:0.3 send_message:0.3 deactivate_user:0.6 grant_access:0.4 revoke_access:0.9 sign_document:0.3
w:membership manage_subscription:0.7
w:memory read_telemetry:0.7 export_data:0.3 modify_infrastructure:0.4 update_agent_state:0.4
w:mention read_message:0.4
w:mentioned read_record:0.4
w:mentions read_record:0.3 read_message:0.4
w:merge delete_record:0.4 commit_code:0.4 merge_code:1.3
w:message read_message:1.9 read_file:-0.3 inspect_system:-0.3 delete_record:0.4 bulk_delete_records:0.4 send_message:1 post_comment:0.5 trigger_workflow:0.3 commit_code:0.3
w:metadata read_file:0.3 inspect_system:0.7
w:meter read_device_state:0.7
w:method execute_code:0.3
w:metric query_database:0.4 read_telemetry:0.7
w:mfa change_security_policy:0.4
w:migration alter_schema:0.4
w:miles place_order:0.4
w:missing refund_payment:0.3
w:mistakes compute_output:0.5
w:mode share_resource:0.3
w:model provision_infrastructure:0.3 compute_output:0.5
w:module inspect_system:0.5
w:moisture read_device_state:0.7
w:moment lookup_public_info:0.3 restore_data:0.4
w:money create_record:0.3 transfer_funds:0.9 request_payment:0.6 refund_payment:0.8 issue_credit:0.3
w:monitor read_record:-0.3 inspect_system:0.3
w:month read_telemetry:0.3 manage_subscription:0.7
w:monthly lookup_public_info:0.4 manage_subscription:0.8
w:more schedule_event:0.3 place_order:0.3 update_agent_state:0.3
w:mortgage lookup_public_info:0.4 compute_output:0.5
w:most read_record:0.5 fetch_web_page:-0.3
w:motion read_device_state:0.3 deploy_code:0.3 control_device:0.9 sign_document:0.3
w:mouse interact_with_ui:0.4
w:move delete_record:0.7 delete_file:0.5 schedule_event:0.5 manage_subscription:0.6 modify_order:0.5 modify_infrastructure:0.4 control_device:0.8 compute_output:0.3
w:movements read_record:0.5
w:msisdn read_record:0.6 revoke_credential:0.3
w:much inspect_system:0.4
w:music read_record:0.5 update_record:0.4
w:must change_security_policy:0.4
w:mutation query_database:0.3
w:mute configure_monitoring:0.7
w:name read_record:1 read_file:0.5 query_database:0.3 read_secret:0.9 create_record:0.4 update_record:-0.4 alter_schema:0.3 create_credential:-0.3 sign_document:0.3 update_agent_state:0.4
w:named schedule_event:0.3 compute_output:0.4
w:names inspect_system:0.8
w:namespace change_security_policy:0.3
w:nearby lookup_public_info:0.6
w:needs read_record:0.5
w:nest update_record:0.3 dispatch_responder:0.4
w:network lookup_public_info:0.6 change_security_policy:0.7 compute_output:0.7
w:never query_database:0.3 compute_output:0.3
w:new create_record:0.5 send_email:0.3 execute_trade:0.4 place_order:0.3 trigger_workflow:0.3 commit_code:0.5 create_user:0.7 create_credential:0.7 authenticate:0.4
w:news lookup_public_info:0.5 fetch_web_page:0.3
w:newsletter send_bulk_email:0.4
w:next read_record:-0.4 inspect_system:0.4 lookup_public_info:0.9
w:night backup_data:0.3 trigger_workflow:0.4
w:nights modify_order:0.3
w:nimbus inspect_system:0.5 provision_infrastructure:0.3 control_service:0.3
w:nobody delete_record:0.3
w:node read_record:0.3 read_telemetry:0.6 execute_sql:0.3 control_service:0.5
w:noodle schedule_event:0.3
w:note read_record:0.5 read_file:0.3 lookup_public_info:0.4 create_record:0.4 update_record:0.4 write_file:0.3 share_resource:0.3 post_comment:0.6 update_agent_state:0.5
w:notebook execute_code:0.8
w:nothing draft_message:0.6 control_service:0.3 change_security_policy:0.4
w:notice send_message:0.4 sign_document:0.4
w:notification read_record:0.4 read_message:0.3 publish_content:0.3
w:notify send_message:0.6
w:number read_file:-0.3 inspect_system:0.5 read_secret:0.3 update_record:0.3 send_message:0.9 modify_infrastructure:0.4 compute_output:0.7
w:oauth authenticate:0.5
w:object read_record:-0.5 read_file:1.3 inspect_system:0.5 update_record:-0.3 delete_record:-0.6 restore_data:0.3 write_file:0.7 delete_file:1.3
w:obtain authenticate:0.3
w:occupancy read_device_state:0.5
w:off read_device_state:-0.3 update_record:0.7 issue_credit:0.4 modify_infrastructure:0.5 control_service:0.4 change_security_policy:0.7 control_device:0.9
w:offboard deactivate_user:0.4
w:offer read_record:-0.3 inspect_system:-0.5 lookup_public_info:0.9 create_record:0.3 update_record:-0.6 publish_content:0.4 place_order:0.5 sign_document:0.8
w:office read_record:-0.3 lookup_public_info:0.3 schedule_event:0.5 sign_document:0.3
w:older write_file:0.4
w:oncall send_message:0.5 dispatch_responder:0.6
w:once control_device:0.9
w:only post_comment:0.4
w:op create_record:-0.3 update_record:0.4 control_device:0.6
w:open read_record:0.7 read_file:0.5 read_device_state:-0.3 lookup_public_info:0.5 fetch_web_page:0.7 create_record:-0.3 delete_record:-0.3 send_message:-0.3 publish_content:0.4 execute_trade:0.3 trigger_workflow:-0.3 commit_code:0.4 interact_with_ui:0.6 grant_access:0.4 authenticate:0.9 control_device:0.8
w:opening lookup_public_info:0.4
w:operation read_record:-0.5 lookup_public_info:0.3 control_service:0.3 http_request:0.6
w:operations read_record:-0.3 inspect_system:0.5
w:operator update_record:0.3
w:option lookup_public_info:0.4 http_request:0.3
w:optional read_record:0.4 read_telemetry:0.3 fetch_web_page:0.3 update_record:0.3
w:optionally read_record:0.4
w:orbit deploy_code:0.3
w:order read_record:0.4 lookup_public_info:-0.3 create_record:0.4 update_record:0.4 refund_payment:0.4 execute_trade:0.8 place_order:0.9 modify_order:0.8 cancel_order:0.5 submit_clinical_order:0.8
w:ordered modify_order:-0.3 submit_clinical_order:0.4
w:org read_record:0.4 deactivate_user:0.4
w:organization deactivate_user:0.4
w:origin provision_infrastructure:0.4
w:original write_file:0.5
w:other post_comment:0.4
w:out update_record:0.5 dispatch_responder:0.4 commit_code:0.3 merge_code:-0.3 compute_output:1.1
w:output read_record:-0.4 read_telemetry:0.5 inspect_system:0.3 read_device_state:0.3
w:outside register_webhook:0.5 create_user:0.3 grant_access:0.3
w:over query_database:0.4 read_telemetry:0.8 escalate_to_human:0.6 manage_subscription:0.4 control_device:0.4
w:overdue request_payment:0.3
w:override update_record:0.6
w:overwrite restore_data:0.3
w:own read_device_state:0.6 trigger_workflow:0.3
w:owner read_record:0.3 grant_access:0.4
w:package inspect_system:-0.3 lookup_public_info:1 publish_content:0.3 manage_subscription:0.3 install_software:0.5 run_shell_command:0.6
w:packets read_telemetry:0.7
w:page read_record:0.5 lookup_public_info:0.6 fetch_web_page:1.9 share_resource:0.3 send_message:0.5 publish_content:0.4 dispatch_responder:0.5 request_payment:0.6 interact_with_ui:1.2
w:paid transfer_funds:0.5 refund_payment:0.3 manage_subscription:0.5 place_order:0.3
w:palm delete_record:0.3 control_device:0.5
w:panel read_device_state:0.4
w:param inspect_system:-0.3 update_record:0.4 publish_content:0.5 manage_subscription:0.3 grant_access:0.3
w:parameter read_record:0.3 lookup_public_info:0.4
w:parcel lookup_public_info:0.8 modify_order:0.5 compute_output:0.3
w:parlor schedule_event:0.3 escalate_to_human:0.4
w:parquet query_database:0.3
w:parse read_file:0.4
w:part refund_payment:0.3 deploy_code:0.4
w:passage read_record:0.4
w:passages read_record:-0.3 query_database:0.4 compute_output:0.3
w:passenger lookup_public_info:-0.3 update_record:0.4 modify_order:0.5
w:passes lookup_public_info:-0.3 update_record:0.5
w:passport sign_document:0.3
w:password read_secret:0.4 share_resource:0.3 change_security_policy:0.3 create_credential:0.3 authenticate:0.3 compute_output:0.7
w:past read_record:0.3 read_telemetry:0.5 inspect_system:-0.4
w:patch commit_code:0.5
w:path inspect_system:0.6 read_secret:0.4 share_resource:0.3 change_security_policy:0.4 create_credential:0.3 compute_output:0.5
w:patient create_record:0.3 export_data:0.3 share_resource:0.3 send_message:0.7 request_payment:0.3 submit_clinical_order:0.4
w:pattern read_record:-0.3 read_file:0.3 inspect_system:0.3 compute_output:0.5
w:pause update_record:0.5 manage_subscription:0.4
w:pay read_record:0.4 update_record:-0.6 transfer_funds:0.9 request_payment:1.1 refund_payment:0.6 manage_subscription:0.3 place_order:0.7 compute_output:0.5
w:payload execute_code:0.3 control_device:0.5
w:payment create_record:0.3 charge_payment:0.4 request_payment:0.5 refund_payment:0.4 manage_subscription:0.3
w:paymentlink request_payment:0.3
w:payout transfer_funds:0.3
w:payroll transfer_funds:0.3
w:pdf read_file:0.5 update_record:0.3 write_file:0.7
w:peek read_record:0.4 read_file:0.3
w:pending inspect_system:0.3 send_email:0.3
w:people read_record:0.3 read_device_state:0.4 create_record:0.3 send_email:0.3 send_message:0.3 schedule_event:0.7 request_payment:0.3
w:per read_record:0.9 read_telemetry:0.7 read_device_state:0.5 update_record:-0.3
w:perform inspect_system:0.3 control_service:0.4
w:period read_record:0.5
w:permission read_telemetry:0.4 share_resource:0.5
w:persistent execute_code:0.5
w:person create_record:0.4 update_record:0.4 send_message:0.3 escalate_to_human:0.4 deactivate_user:0.4 grant_access:0.9
w:personal compute_output:0.4
w:petition publish_content:0.3
w:pg query_database:-0.3 read_telemetry:0.5 inspect_system:0.3 control_service:0.3
w:phone read_device_state:0.3 delete_record:0.3 dispatch_responder:0.4 install_software:0.3 control_device:0.6
w:photo read_file:0.3 write_file:0.3 publish_content:0.3
w:phrase read_secret:0.3 create_credential:0.3
w:pick compute_output:0.4
w:picture read_device_state:1 write_file:0.6 compute_output:1.1
w:pigeon read_message:0.3 update_record:0.4
w:pilot write_file:0.4 interact_with_ui:0.5
w:pin change_security_policy:0.4
w:ping lookup_public_info:0.3 modify_order:0.3
w:pip run_shell_command:0.3
w:pipeline read_record:0.7 inspect_system:-0.3 modify_infrastructure:0.3 trigger_workflow:0.4
w:pki revoke_credential:0.3
w:place lookup_public_info:1 charge_payment:0.3 execute_trade:0.4 place_order:0.4 configure_monitoring:0.4
w:plain read_secret:0.5
w:plan read_record:-0.3 inspect_system:0.8 lookup_public_info:0.4 create_record:0.3 manage_subscription:1 modify_infrastructure:0.5 compute_output:1 update_agent_state:0.5
w:planned provision_infrastructure:0.4
w:play control_device:0.5
w:playlist update_record:0.5
w:plugin install_software:0.4
w:pod read_telemetry:0.8 control_service:0.3
w:point query_database:-0.3 read_telemetry:0.4 read_device_state:0.3 lookup_public_info:0.6 update_record:-0.4 bulk_delete_records:0.4 issue_credit:0.3 control_device:0.8 compute_output:1
w:policy read_record:0.6 inspect_system:0.3 update_record:0.4 bulk_delete_records:0.4 manage_subscription:0.9 change_security_policy:0.6 grant_access:0.4 sign_document:0.4
w:port lookup_public_info:0.3 update_record:0.5 change_security_policy:0.4
w:portal share_resource:0.3 publish_content:0.3
w:position read_device_state:1.5 update_record:-0.3 execute_trade:0.5 modify_infrastructure:0.4 control_device:0.4 compute_output:0.3
w:post read_message:0.4 lookup_public_info:0.4 delete_record:0.4 send_email:0.4 send_message:0.8 post_comment:0.4 publish_content:0.5 place_order:0.4
w:postal read_message:0.3 update_record:0.4
w:posted update_record:0.3
w:power read_record:-0.3 read_device_state:1 run_shell_command:0.6 control_device:0.8
w:poweroff change_security_policy:0.3
w:powershell run_shell_command:0.4
w:practice lookup_public_info:0.4 export_data:0.3
w:prefix read_file:0.7 query_database:0.4 inspect_system:-0.3 lookup_public_info:-0.3 delete_file:0.3 terminate_infrastructure:-0.3
w:premium lookup_public_info:0.3 sign_document:0.3 compute_output:0.3
w:prepare draft_message:0.4 compute_output:0.4
w:prepares draft_message:0.6
w:prescription update_record:0.4 place_order:0.4 submit_clinical_order:0.5
w:present read_record:-0.3 read_device_state:0.5 merge_code:0.4
w:presign share_resource:0.7
w:press interact_with_ui:0.3
w:pressure read_device_state:0.4
w:preview compute_output:0.6
w:previous fetch_web_page:0.3 deploy_code:0.3
w:price read_record:-0.4 lookup_public_info:1.6 execute_trade:0.4
w:principal inspect_system:0.6
w:print write_file:0.5
w:privatekey read_secret:0.3 create_credential:0.4 sign_document:0.3
w:probe read_device_state:0.6
w:probes read_telemetry:0.5 lookup_public_info:0.4 configure_monitoring:0.4
w:problem read_record:0.3
w:process read_telemetry:0.4 control_service:0.5
w:produce trigger_workflow:0.4
w:product update_record:0.3
w:production create_record:0.4 deploy_code:0.4
w:profile read_record:0.6 lookup_public_info:0.5 update_record:0.3
w:profit read_record:0.4
w:program control_service:0.3 deploy_code:0.3 submit_clinical_order:0.3
w:project read_secret:0.3 manage_subscription:0.3 revoke_access:0.3 update_agent_state:0.8
w:promote place_order:0.3 deploy_code:0.5
w:property inspect_system:0.3 publish_content:0.3
w:protect change_security_policy:0.3
w:provider lookup_public_info:0.5 export_data:0.3
w:provision create_user:0.4
w:public read_record:-0.6 lookup_public_info:2.1 share_resource:0.3 post_comment:0.3 publish_content:1.6 trigger_workflow:-0.3 change_security_policy:0.3 compute_output:-0.3
w:publicly publish_content:0.3
w:publish publish_content:1.5 deploy_code:0.5 trigger_workflow:0.7
w:published read_record:-0.3 lookup_public_info:1.2
w:pull read_secret:0.3 cancel_order:0.4
w:pullrequest read_record:0.3 commit_code:0.6 merge_code:0.3
w:pump submit_clinical_order:0.3
w:purge bulk_delete_records:0.3 modify_infrastructure:0.7 control_service:0.6
w:push publish_content:0.3
w:put create_record:0.6 write_file:0.5 escalate_to_human:0.3 issue_credit:0.3 trigger_workflow:0.6
w:python run_shell_command:0.3
w:quantity update_record:0.4
w:quarantine change_security_policy:0.3
w:query read_record:0.3 read_file:-0.3 query_database:1.4 read_telemetry:0.8 inspect_system:0.3
w:question query_database:0.3 execute_sql:0.5 escalate_to_human:0.3
w:queue read_record:0.8 read_telemetry:0.3 update_record:0.3 publish_content:0.5 trigger_workflow:0.4
w:quillbrook execute_trade:0.4 sign_document:0.3
w:quota read_record:-0.4 inspect_system:0.8
w:quote lookup_public_info:0.6 compute_output:0.3
w:quoted sign_document:0.4
w:radio read_device_state:0.3
w:radius lookup_public_info:0.6
w:raise create_record:0.3 place_order:0.3
w:ran inspect_system:0.4
w:random compute_output:1.3
w:range read_file:0.3 write_file:0.5 change_security_policy:0.6 compute_output:0.7
w:rank lookup_public_info:0.4
w:rate read_record:-0.3 read_device_state:0.4 lookup_public_info:0.9 update_record:-0.6 post_comment:1.1 place_order:0.3 submit_clinical_order:0.3
w:rating lookup_public_info:0.7
w:raw execute_sql:0.5 http_request:0.3
w:reach lookup_public_info:0.3
w:reached read_record:0.4 lookup_public_info:-0.3
w:react post_comment:0.5
w:read read_message:1 read_file:1.2 query_database:0.5 read_telemetry:0.7 read_device_state:1.2 lookup_public_info:0.3 fetch_web_page:0.8 share_resource:0.3
w:reader create_credential:0.3
w:reading read_device_state:0.9
w:readonly query_database:1.1
w:real provision_infrastructure:0.4
w:reasoning update_agent_state:0.5
w:rebook update_record:-0.3 schedule_event:0.4
w:reboot control_service:0.3
w:recall read_record:0.8 dispatch_responder:0.4
w:receive update_record:0.4 request_payment:0.3 place_order:-0.3 register_webhook:0.3
w:received create_record:0.3
w:recent read_telemetry:0.8 inspect_system:-0.3
w:recently read_record:0.3
w:recipe update_record:0.3 register_webhook:0.3 revoke_access:0.3
w:recipient send_bulk_email:0.3
w:recommend lookup_public_info:0.7
w:recommendation read_telemetry:0.3 lookup_public_info:0.3
w:record inspect_system:0.5 create_record:0.9 update_record:0.5 send_message:-0.3 modify_infrastructure:1.1
w:recorded read_message:0.3
w:recording read_record:-0.3 read_file:0.6 control_device:0.4
w:recover restore_data:0.4
w:recovery read_secret:0.3 create_credential:0.3
w:redeem transfer_funds:0.3 place_order:0.4
w:redirect dispatch_responder:0.4 modify_order:0.5
w:reel manage_subscription:0.3 control_device:0.3
w:refer create_record:0.3 update_record:-0.4 submit_clinical_order:0.4 update_agent_state:0.3
w:reference read_file:0.5 compute_output:0.3
w:refill create_record:0.3 place_order:0.4
w:refresh authenticate:0.5
w:refs read_file:0.3
w:refund refund_payment:1.2
w:regex compute_output:0.5
w:region inspect_system:-0.4 lookup_public_info:0.9 backup_data:0.3 provision_infrastructure:0.3
w:register place_order:0.4 create_user:0.5 sign_document:0.7
w:registered update_record:-0.3 send_message:0.4 update_agent_state:0.4
w:registration lookup_public_info:0.4 sign_document:0.3
w:registry read_record:0.4 publish_content:0.3
w:regular compute_output:0.3
w:reindex modify_infrastructure:0.5 trigger_workflow:0.4
w:reject send_email:0.3
w:relation inspect_system:0.3
w:release read_record:0.5 lookup_public_info:0.4 update_record:0.4 delete_record:0.4 deploy_code:0.5 change_security_policy:0.7 control_device:0.3
w:remains control_service:0.3
w:remark update_agent_state:0.4
w:remember create_record:0.3
w:remind send_email:0.5 schedule_event:0.5 request_payment:0.6
w:reminder request_payment:0.4
w:remote inspect_system:0.6 write_file:0.4 control_device:0.4
w:remove read_file:-0.3 inspect_system:-0.4 update_record:0.4 bulk_delete_records:1 delete_file:0.4 modify_infrastructure:0.4 terminate_infrastructure:0.3 change_security_policy:0.7 install_software:0.3 deactivate_user:0.8 revoke_access:1.1 compute_output:0.3
w:rename update_record:0.3 alter_schema:0.3 write_file:0.4
w:render execute_code:0.7 compute_output:0.4
w:renew manage_subscription:0.4 place_order:0.3
w:rent charge_payment:0.3 request_payment:0.4 place_order:0.5
w:repair lookup_public_info:0.3 dispatch_responder:0.5
w:replace restore_data:0.3 write_file:0.7 execute_trade:0.4 modify_infrastructure:0.3 change_security_policy:0.4 control_device:-0.3 update_agent_state:0.9
w:replica modify_infrastructure:0.5
w:reply read_message:0.5 draft_message:0.5 send_email:0.6 publish_content:0.3
w:repo read_file:0.5 commit_code:0.5
w:report read_record:0.4 read_file:-0.4 read_telemetry:0.6 create_record:0.6 compute_output:0.6
w:reported read_record:-0.4 lookup_public_info:0.6
w:repository lookup_public_info:0.4
w:reputation lookup_public_info:0.4
w:request read_record:0.6 inspect_system:-0.5 fetch_web_page:0.5 create_record:0.4 schedule_event:0.5 escalate_to_human:0.5 request_payment:0.4 http_request:0.8
w:require change_security_policy:0.4
w:required read_telemetry:0.3 read_secret:0.3 share_resource:0.3
w:reroute dispatch_responder:0.3
w:reservation charge_payment:0.3 modify_order:0.8 cancel_order:0.3
w:reserve schedule_event:0.7 execute_trade:0.5 modify_infrastructure:0.4
w:reset bulk_delete_records:0.3 modify_infrastructure:0.4 create_credential:0.7
w:resident read_record:0.5
w:resize modify_infrastructure:0.6
w:resolve lookup_public_info:0.8
w:resource read_file:0.4 inspect_system:0.5 lookup_public_info:0.3 backup_data:0.3 modify_infrastructure:0.4
w:respond update_record:0.5 schedule_event:0.3
w:response read_telemetry:0.3 fetch_web_page:0.3
w:restart control_service:0.7 install_software:0.3
w:restore bulk_delete_records:0.6 restore_data:1.1
w:restrict share_resource:0.5
w:result lookup_public_info:0.4 write_file:0.3 change_security_policy:0.3
w:results read_record:0.5 read_telemetry:0.6 inspect_system:-0.5 lookup_public_info:0.3 share_resource:0.3
w:resume read_file:0.4 change_security_policy:0.3
w:retention query_database:0.5 bulk_delete_records:0.6 modify_infrastructure:0.3
w:retrieve read_record:0.6
w:return read_file:0.5 query_database:0.4 inspect_system:0.5 fetch_web_page:0.7 read_secret:0.3 update_record:0.5 charge_payment:-0.4 refund_payment:1 trigger_workflow:0.3 execute_code:0.3 create_credential:0.3 sign_document:0.5 compute_output:0.3
w:returned inspect_system:0.3
w:reveal read_secret:0.8
w:revenue read_record:0.3
w:reverse charge_payment:-0.3 refund_payment:0.7
w:review lookup_public_info:0.4 post_comment:0.7 escalate_to_human:0.3
w:revision inspect_system:0.4 deploy_code:0.3 commit_code:0.7
w:revocation revoke_credential:0.3
w:revoke revoke_access:0.6 revoke_credential:1
w:reward place_order:0.3
w:ride read_record:0.5 post_comment:0.3 place_order:0.3
w:right read_record:-0.5 read_telemetry:0.7 grant_access:0.3
w:rights execute_sql:0.3 trigger_workflow:0.3 revoke_access:0.4
w:ring send_message:0.3 schedule_event:0.5 dispatch_responder:0.3
w:road read_device_state:0.3 control_device:0.5
w:roaming manage_subscription:0.6
w:robot fetch_web_page:0.5 authenticate:0.3 control_device:0.5
w:role inspect_system:0.3 grant_access:0.7 revoke_access:0.6 authenticate:0.3
w:roll bulk_delete_records:0.3 restore_data:0.4 trigger_workflow:0.3
w:rollback restore_data:0.5
w:rollout read_record:-0.3 modify_infrastructure:0.4 deploy_code:0.8
w:room read_record:0.5 read_device_state:0.4 create_record:0.3 dispatch_responder:0.4 place_order:0.3 trigger_workflow:0.3 revoke_credential:0.3
w:root compute_output:0.3
w:rotate update_record:0.3
w:route inspect_system:0.6 configure_monitoring:0.5
w:row read_record:0.3 read_file:0.3 query_database:1 execute_sql:0.9 write_file:0.4
w:rss fetch_web_page:0.5
w:rule inspect_system:0.9 lookup_public_info:0.5 update_record:-0.3 delete_record:-0.3 change_security_policy:1.6
w:run read_record:0.6 query_database:1.1 read_telemetry:1 update_record:-0.4 execute_sql:1.2 transfer_funds:0.3 control_service:0.4 execute_code:1.4 run_shell_command:0.7 control_device:0.4
w:running read_record:-0.7 inspect_system:0.5 update_record:0.5 control_service:0.3
w:said read_record:-0.4 read_message:0.6
w:salary update_record:0.6
w:sale read_record:-0.4 lookup_public_info:1 publish_content:0.3
w:sales read_record:0.5 lookup_public_info:0.5 compute_output:0.4
w:same update_record:0.4 trigger_workflow:0.3
w:sample read_record:-0.3 query_database:0.3 read_device_state:0.4 execute_code:0.3 control_device:0.4 compute_output:0.5
w:sandbox read_file:0.4 execute_code:0.3
w:save create_record:1.3 update_record:0.5 backup_data:0.6 write_file:0.4 commit_code:0.3 create_credential:0.3 control_device:-0.3
w:saved read_record:0.3 read_secret:0.4
w:say compute_output:0.3 update_agent_state:0.3
w:scale modify_infrastructure:0.8 control_service:0.3
w:scan read_file:0.3 read_telemetry:0.7 update_record:0.3 trigger_workflow:0.8 compute_output:0.8
w:scanning change_security_policy:0.4
w:schedule create_record:0.3 send_bulk_email:0.3 publish_content:0.3 schedule_event:0.7 compute_output:0.7
w:scheduled trigger_workflow:0.3
w:schema lookup_public_info:0.4
w:score query_database:0.3 lookup_public_info:0.7
w:screen inspect_system:0.3 read_device_state:0.8
w:screenshot inspect_system:0.4 read_device_state:0.6 fetch_web_page:0.5
w:script inspect_system:0.3 send_message:0.4 execute_code:-0.3 interact_with_ui:0.3
w:scroll read_message:0.3
w:seal control_service:0.9
w:search read_record:1.3 read_message:0.4 read_file:0.7 query_database:0.8 read_telemetry:0.3 lookup_public_info:1.3 modify_infrastructure:0.3
w:seat modify_order:0.3
w:second backup_data:0.3 change_security_policy:0.4
w:seconds query_database:0.3 update_record:0.3
w:secret read_file:-0.3 inspect_system:0.3 read_secret:0.7 share_resource:0.3 create_credential:0.6 revoke_credential:0.6
w:security read_telemetry:0.3 read_secret:0.3 change_security_policy:0.3
w:see share_resource:0.6 post_comment:0.4 publish_content:0.4 grant_access:0.5 update_agent_state:0.3
w:segment send_bulk_email:1
w:select query_database:1.3
w:selected run_shell_command:0.3
w:sell execute_trade:0.6 place_order:0.3
w:seller lookup_public_info:0.3 sign_document:0.3
w:send read_record:-0.3 read_message:-0.3 query_database:0.3 read_telemetry:-0.3 lookup_public_info:-0.3 execute_sql:0.3 send_email:1.5 send_bulk_email:1.2 publish_content:0.3 dispatch_responder:1.1 transfer_funds:0.6 request_payment:0.4 register_webhook:0.3 http_request:0.6 control_device:0.5 compute_output:-0.3
w:sender read_message:0.5
w:sensor read_device_state:0.6
w:sent read_telemetry:0.3 draft_message:0.6
w:sequence send_bulk_email:0.8
w:series read_telemetry:0.4 compute_output:0.3
w:server read_record:-0.3 query_database:0.4 read_telemetry:0.4 inspect_system:0.4 execute_sql:0.4 restore_data:0.3 control_service:0.4
w:serves send_message:0.4
w:service read_record:0.5 read_telemetry:0.5 lookup_public_info:-0.6 http_request:0.4
w:serviceaccount read_record:-0.4 inspect_system:0.6
w:servicedesk read_record:0.3
w:session read_record:-0.4 read_telemetry:0.4 control_service:0.5 execute_code:0.4 revoke_credential:0.7 authenticate:1.6 update_agent_state:0.4
w:set read_telemetry:-0.3 update_record:0.5 write_file:-0.3 schedule_event:0.5 manage_subscription:0.3 modify_infrastructure:1 change_security_policy:1 control_device:1.2 update_agent_state:0.7
w:setting change_security_policy:0.3
w:several bulk_delete_records:0.4 execute_sql:0.4 configure_monitoring:0.4 commit_code:0.3
w:sftp read_file:0.5 delete_file:0.3
w:share read_secret:-0.3 export_data:0.4 share_resource:0.9 send_message:0.3 publish_content:0.3 execute_trade:0.3 modify_infrastructure:0.4 grant_access:0.3
w:sharelink share_resource:0.5 publish_content:0.4
w:sharing share_resource:0.4 revoke_access:0.6
w:sheet read_record:0.3 export_data:0.3 compute_output:0.3
w:shelf manage_subscription:0.3 control_device:0.3
w:shell run_shell_command:0.7
w:shift update_record:0.4 deploy_code:0.5
w:ship modify_order:0.3 register_webhook:0.3
w:shipment sign_document:0.4
w:shipped modify_order:0.8
w:short create_credential:0.4
w:show read_record:0.8 read_file:0.7 read_telemetry:0.7 inspect_system:1.4 lookup_public_info:0.4 read_secret:1
w:sign read_telemetry:0.4 send_email:0.4 schedule_event:0.3
w:signature update_record:0.3 send_email:0.3
w:signed create_record:0.3 send_email:0.4
w:signers send_email:0.4
w:signin change_security_policy:0.3 authenticate:0.5
w:silence configure_monitoring:0.5 control_device:0.5
w:sim create_credential:0.4 revoke_credential:0.4
w:simulate inspect_system:0.4
w:since read_telemetry:0.5
w:siren dispatch_responder:0.4
w:site read_record:-0.3 read_telemetry:0.3 inspect_system:-0.5 fetch_web_page:0.9 update_record:0.3
w:sitemap fetch_web_page:0.6
w:size read_record:0.4 inspect_system:0.3 provision_infrastructure:0.3
w:sky read_device_state:0.5 change_security_policy:0.3
w:skylark place_order:0.3 modify_order:0.4
w:sleep control_service:0.3
w:slot read_record:0.4 schedule_event:0.3
w:slow read_telemetry:0.6
w:slowest read_telemetry:0.4
w:snapshot read_device_state:0.5 delete_record:-0.3 backup_data:1.2 restore_data:0.3 share_resource:0.3 terminate_infrastructure:0.3
w:snippet compute_output:0.5
w:soil read_device_state:0.7
w:solve compute_output:0.4
w:some create_record:0.3 configure_monitoring:0.3
w:somebody share_resource:0.3 send_email:0.3 schedule_event:0.3 dispatch_responder:0.3 modify_order:0.3 grant_access:0.3 revoke_access:0.6
w:something send_message:0.4 schedule_event:0.4 update_agent_state:0.5
w:song control_device:0.3
w:soon merge_code:0.6
w:source lookup_public_info:0.7 trigger_workflow:0.6
w:spa charge_payment:0.3
w:space query_database:0.3 inspect_system:0.5
w:span read_telemetry:0.3 inspect_system:-0.3
w:speak send_message:0.4 escalate_to_human:0.5
w:speaker control_device:0.5
w:specialist create_record:0.3 update_record:-0.3 submit_clinical_order:0.4
w:speech compute_output:0.3
w:speed read_device_state:0.5
w:spend read_record:0.4 place_order:0.3
w:spender revoke_access:0.3
w:split request_payment:0.3
w:spread compute_output:0.4
w:spreadsheet read_file:0.4
w:sql execute_sql:0.9
w:ssh run_shell_command:0.3
w:sshkey create_credential:0.3
w:stack read_telemetry:0.3 lookup_public_info:0.3
w:staff update_record:0.3
w:stake transfer_funds:0.4
w:stand read_device_state:0.5 dispatch_responder:0.4
w:standard read_record:-0.4 lookup_public_info:0.4 compute_output:0.4
w:start inspect_system:-0.3 send_message:0.5 escalate_to_human:0.3 provision_infrastructure:0.5 trigger_workflow:1.5 authenticate:0.9 control_device:1
w:stat read_telemetry:0.9 inspect_system:0.6
w:state read_file:-0.3 read_telemetry:0.5 inspect_system:0.5 read_device_state:0.5 terminate_infrastructure:0.4 execute_code:0.7
w:statement read_record:-0.3 read_file:0.3 read_telemetry:0.3 lookup_public_info:0.6 update_record:0.3 execute_sql:1.1 trigger_workflow:-0.3 execute_code:-0.3
w:static compute_output:0.3
w:station read_record:-0.3 read_device_state:0.6 lookup_public_info:0.4 update_record:0.5 control_service:0.3 control_device:0.5
w:statistic read_record:0.3 read_telemetry:0.4 compute_output:0.4
w:status read_record:0.8 read_file:-0.3 read_telemetry:0.7 inspect_system:0.6 read_device_state:0.9 fetch_web_page:0.3
w:statuspage publish_content:0.4
w:stay modify_order:0.3
w:stays revoke_access:0.3
w:step trigger_workflow:0.4 update_agent_state:0.4
w:steps read_device_state:0.5 update_agent_state:0.5
w:still read_device_state:0.5 authenticate:0.4 update_agent_state:0.4
w:stock read_record:1.2 update_record:0.9 transfer_funds:-0.3
w:stop read_record:-0.3 lookup_public_info:0.4 update_record:0.3 share_resource:0.3 control_service:0.8 revoke_access:0.7 control_device:0.3 submit_clinical_order:0.3
w:stopped manage_subscription:0.3
w:storage read_telemetry:0.5 modify_infrastructure:0.3
w:store update_record:0.3 export_data:0.4 backup_data:0.4 create_credential:0.8
w:stored share_resource:0.3 place_order:0.3 revoke_credential:0.3
w:str read_record:0.9 read_telemetry:0.5 read_secret:0.6 update_record:-0.4 control_device:0.4 compute_output:0.3 update_agent_state:0.3
w:stream register_webhook:0.6
w:strike bulk_delete_records:0.4
w:string read_record:0.3 query_database:0.3 share_resource:0.3 publish_content:0.6 manage_subscription:0.5 revoke_credential:0.3 compute_output:-0.3
w:strong compute_output:0.6
w:student update_record:0.7 deactivate_user:0.3 grant_access:0.4
w:sub trigger_workflow:0.4
w:subject read_record:0.3 compute_output:0.4
w:submission read_file:0.3
w:submit update_record:0.3 post_comment:0.3 publish_content:0.3 request_payment:0.3 execute_trade:0.3 deploy_code:0.3 merge_code:0.3 interact_with_ui:0.5 sign_document:1
w:subscribe create_record:0.3 register_webhook:0.3
w:subscription read_record:0.3 charge_payment:0.3 manage_subscription:0.8
w:suggest read_record:0.4 lookup_public_info:0.4 compute_output:0.8
w:sum read_record:0.5
w:summarise compute_output:0.4
w:summarize read_message:0.5 compute_output:0.4
w:summary read_record:0.4 read_message:0.4 lookup_public_info:0.7
w:supervisor escalate_to_human:0.7
w:supplier place_order:0.5
w:support lookup_public_info:0.5 authenticate:0.4
w:survey send_bulk_email:0.5 compute_output:0.4
w:suspend update_record:0.4 control_service:0.3
w:suspicious execute_code:0.3
w:swap create_credential:0.3 submit_clinical_order:0.4
w:switch modify_infrastructure:0.3 control_device:0.6 update_agent_state:1
w:symbol read_file:0.9 lookup_public_info:-0.5 update_record:0.5 write_file:0.8
w:sync export_data:0.3 deploy_code:0.5
w:system read_record:0.5 read_telemetry:0.3 inspect_system:0.3
w:tab update_agent_state:0.6
w:table query_database:0.7 update_record:0.4 export_data:0.4 alter_schema:0.5
w:tag read_record:0.6 read_telemetry:-0.3 inspect_system:0.4 create_record:0.3
w:tail read_telemetry:0.7
w:take inspect_system:-0.3 read_device_state:0.4 update_record:1 delete_record:0.4 export_data:0.3 backup_data:0.7 cancel_order:0.3 revoke_access:0.9 control_device:0.6
w:taken read_record:0.3
w:tap interact_with_ui:0.3
w:target read_record:0.3 update_record:-0.3 control_device:0.7
w:targets lookup_public_info:0.3
w:task read_telemetry:0.3 update_record:0.3 delete_record:0.4 trigger_workflow:0.3 interact_with_ui:0.3 update_agent_state:0.3
w:tax trigger_workflow:0.3 sign_document:0.6
w:team read_record:0.4
w:telemetry read_device_state:0.4
w:tell inspect_system:0.4 send_message:0.3 cancel_event:0.4 compute_output:0.4
w:temperature read_device_state:0.9 update_record:-0.4 control_device:0.9
w:template execute_code:0.7
w:temporary create_credential:0.5 authenticate:0.3
w:tenant update_record:-0.3 send_message:0.4 charge_payment:0.3 request_payment:0.3 http_request:0.3 create_user:0.3 deactivate_user:0.3
w:term create_record:0.3 manage_subscription:0.4
w:terminal charge_payment:0.3 control_service:0.3 run_shell_command:0.5
w:terminate update_record:0.3 terminate_infrastructure:0.4
w:terms execute_trade:0.5
w:test read_telemetry:0.3 read_device_state:0.3 share_resource:0.3 send_email:0.4 submit_clinical_order:0.4 compute_output:0.4
w:tester revoke_access:0.4
w:testers revoke_access:0.4
w:text read_record:0.4 read_file:0.8 inspect_system:-0.3 fetch_web_page:0.9 write_file:0.3 draft_message:0.3 publish_content:0.7 interact_with_ui:0.5 compute_output:2
w:than bulk_delete_records:0.3
w:thank send_email:0.3
w:them read_record:0.4 read_message:0.3 inspect_system:0.3
w:theme deploy_code:0.5
w:there change_security_policy:0.4 control_device:0.4
w:they inspect_system:0.6 dispatch_responder:0.3 authenticate:0.3 compute_output:0.3
w:think compute_output:0.6
w:thought compute_output:0.4
w:thread read_message:0.6 send_email:0.4
w:threat read_telemetry:0.5
w:tick update_record:0.4
w:ticket create_record:0.7 send_email:0.3 post_comment:0.3 place_order:0.4 cancel_order:0.4
w:tide lookup_public_info:0.5
w:time read_record:0.4 read_telemetry:0.8 read_secret:0.5 restore_data:0.3 send_message:-0.4 schedule_event:1.6 control_device:-0.3 compute_output:0.4
w:timeline read_record:0.4 read_telemetry:0.5
w:timezone compute_output:0.3
w:tip transfer_funds:0.3
w:tire read_device_state:0.3
w:title fetch_web_page:0.3 commit_code:0.3
w:today lookup_public_info:0.4
w:toggle modify_infrastructure:0.4
w:token execute_trade:0.3 grant_access:0.4 create_credential:0.4 revoke_credential:0.6 authenticate:0.7 compute_output:0.3
w:told cancel_event:0.3
w:top read_record:0.3 read_telemetry:0.8 lookup_public_info:0.4 fetch_web_page:-0.3
w:topic lookup_public_info:0.9 trigger_workflow:0.4 register_webhook:0.4
w:topup place_order:0.4
w:totals read_record:0.7 update_record:-0.3 compute_output:0.3
w:town lookup_public_info:0.3 sign_document:0.5
w:trace read_telemetry:0.6
w:track read_record:0.7 read_device_state:0.4 lookup_public_info:0.5 update_record:0.3 terminate_infrastructure:0.4
w:tracked inspect_system:0.4
w:trade lookup_public_info:0.4
w:traffic read_record:0.3 read_telemetry:0.4 deploy_code:0.4 change_security_policy:0.3
w:train create_record:0.3
w:transaction execute_sql:0.7 transfer_funds:0.4
w:transcript read_record:-0.5 read_message:0.8 fetch_web_page:0.4
w:transfer share_resource:0.3 escalate_to_human:0.5 transfer_funds:0.3 modify_order:0.4 change_security_policy:0.3 grant_access:0.3
w:transit compute_output:0.4
w:transition inspect_system:0.3
w:translate write_file:0.5 compute_output:0.3
w:transmit export_data:0.3 sign_document:0.3
w:trash update_record:-0.3 delete_record:0.7 bulk_delete_records:0.3 delete_file:0.8
w:travel lookup_public_info:0.4 issue_credit:0.4
w:traveller issue_credit:0.4
w:tree inspect_system:0.8
w:trending inspect_system:-0.3 lookup_public_info:0.5
w:trigger create_record:-0.5 dispatch_responder:0.3 trigger_workflow:0.6 register_webhook:0.6
w:trip read_record:0.5 update_record:0.3 place_order:0.3 modify_order:0.4
w:try trigger_workflow:0.4 compute_output:0.3
w:ttl query_database:0.3
w:turn query_database:0.3 execute_sql:0.5 manage_subscription:0.4 change_security_policy:0.4 compute_output:0.3
w:tw inspect_system:0.3 update_record:0.4
w:two read_file:0.3 update_record:0.5 compute_output:1.2
w:type read_record:0.7 interact_with_ui:0.6
w:undo deploy_code:0.3
w:uninstall delete_record:0.3 terminate_infrastructure:0.3 install_software:0.4
w:unique read_telemetry:0.3 inspect_system:0.4
w:unit dispatch_responder:1 compute_output:0.3
w:unlock change_security_policy:0.3 authenticate:0.4 control_device:0.3
w:unread read_message:0.3
w:unsubscribe update_record:0.3
w:until dispatch_responder:0.3 manage_subscription:0.4 interact_with_ui:0.4
w:unused refund_payment:0.4 cancel_order:0.3
w:unzip write_file:0.7
w:up inspect_system:0.3 read_device_state:-0.3 update_record:-0.3 send_email:-0.4 send_bulk_email:0.5 schedule_event:0.9 manage_subscription:0.4 configure_monitoring:0.3 install_software:0.3 grant_access:0.3
w:update update_record:0.8 execute_sql:0.5 draft_message:0.5 modify_infrastructure:0.7 deploy_code:0.3 configure_monitoring:0.4 install_software:0.4
w:upgrade manage_subscription:0.6 modify_order:0.5 install_software:0.3
w:upload create_record:0.3 update_record:-0.3 write_file:0.6 publish_content:0.3 deploy_code:0.6 commit_code:0.6 interact_with_ui:0.4 compute_output:-0.3
w:uploaded read_record:0.3 read_file:0.3 inspect_system:-0.4
w:upsert update_record:0.8 modify_infrastructure:0.3
w:uptime inspect_system:0.4
w:url fetch_web_page:0.6 share_resource:0.6 configure_monitoring:0.4 register_webhook:1
w:usage read_record:0.9 inspect_system:0.5 read_device_state:0.3
w:used read_record:-0.3 read_file:0.3 inspect_system:0.9 read_device_state:0.5 lookup_public_info:-0.3 send_message:0.3
w:user read_telemetry:-0.4 inspect_system:1 create_record:-0.3 update_record:-0.3 send_message:0.3 modify_infrastructure:0.5 create_user:0.8 deactivate_user:0.7 grant_access:0.5 revoke_access:0.4 create_credential:0.4 revoke_credential:0.5 control_device:-0.3 update_agent_state:0.3
w:username read_secret:0.3
w:validate compute_output:0.7
w:value query_database:0.5 read_device_state:0.3 read_secret:0.4 update_record:0.3 transfer_funds:0.3 compute_output:0.7
w:values read_telemetry:0.6 write_file:0.3
w:variable read_secret:0.6 create_credential:0.4
w:vat sign_document:0.3
w:vault read_secret:0.3 terminate_infrastructure:0.4 control_service:0.3 authenticate:0.4
w:vcs inspect_system:0.4 commit_code:0.9 merge_code:0.3
w:vector read_record:0.3 inspect_system:0.6 update_record:0.3 compute_output:0.3
w:vehicle read_device_state:0.3 lookup_public_info:0.3 place_order:0.4 control_device:0.4
w:vendor transfer_funds:0.5
w:vent read_device_state:0.5
w:verify authenticate:0.3 compute_output:0.3
w:version read_record:-0.3 inspect_system:0.4 lookup_public_info:0.3 restore_data:0.3 deploy_code:0.4 commit_code:0.4
w:video fetch_web_page:0.6 publish_content:0.5
w:view read_record:0.3 read_file:0.3
w:viewing schedule_event:0.3 cancel_event:0.5 cancel_order:-0.3
w:virtual provision_infrastructure:0.4
w:visa lookup_public_info:0.5
w:visible share_resource:0.3 publish_content:0.3
w:visit read_record:0.4 update_record:-0.3 schedule_event:0.9 cancel_event:0.5 cancel_order:-0.3
w:vital read_device_state:0.3
w:voice read_record:-0.3 lookup_public_info:0.4 send_message:0.7
w:voicemail read_message:0.4 create_record:0.3 send_message:0.7
w:void update_record:0.9 request_payment:-0.3 refund_payment:0.4 cancel_order:0.4 revoke_credential:0.7
w:volume backup_data:0.3 modify_infrastructure:-0.3 control_device:1
w:vote sign_document:0.5
w:voter bulk_delete_records:0.4 sign_document:0.3
w:voucher transfer_funds:0.4
w:vpn read_telemetry:0.3
w:vulnerability compute_output:0.3
w:wait read_telemetry:0.4 escalate_to_human:0.4 deploy_code:0.3
w:waiting read_record:0.3 update_record:0.3
w:waive issue_credit:0.3 change_security_policy:0.3
w:wake schedule_event:0.4
w:walk query_database:0.3
w:wall read_telemetry:0.5 inspect_system:0.3 change_security_policy:0.3
w:wallet create_record:0.4 transfer_funds:0.7 create_credential:0.5
w:ward send_message:0.3 submit_clinical_order:0.5
w:warehouse read_record:0.4 execute_sql:0.3
w:warnings read_telemetry:-0.4 lookup_public_info:0.3
w:was read_record:0.3 read_message:0.5 inspect_system:0.3 update_record:0.4 cancel_order:0.3 update_agent_state:0.4
w:watch update_record:0.4 control_device:0.4
w:watchlist update_record:0.8
w:water read_device_state:0.4 control_device:0.4 submit_clinical_order:0.3
w:way send_message:0.3 dispatch_responder:0.7 modify_order:0.5
w:weather read_device_state:0.6 lookup_public_info:0.9
w:web lookup_public_info:0.3 write_file:0.4 interact_with_ui:0.5
w:webhook read_telemetry:0.4 delete_record:0.4 register_webhook:1
w:webpage fetch_web_page:0.4
w:week read_telemetry:0.4
w:well control_device:0.7 compute_output:0.4
w:were read_telemetry:0.3
w:whether inspect_system:0.8 read_device_state:0.8 lookup_public_info:0.4 compute_output:0.6 update_agent_state:0.3
w:while modify_order:0.3
w:whoami inspect_system:0.9
w:whois lookup_public_info:0.3
w:whole read_file:-0.3 export_data:0.6 refund_payment:0.3
w:whom read_record:0.3
w:whose read_record:0.4
w:why read_telemetry:0.3
w:wiki read_record:0.5 lookup_public_info:0.4 share_resource:0.5 dispatch_responder:-0.3
w:window inspect_system:0.3 schedule_event:0.4
w:wipe bulk_delete_records:0.7
w:wise create_record:0.4 send_message:0.3
w:withdraw cancel_order:0.4 revoke_access:0.7 revoke_credential:0.4
w:without read_record:0.4 inspect_system:0.3 bulk_delete_records:0.3 change_security_policy:0.4 register_webhook:0.3 compute_output:0.5
w:word lookup_public_info:0.6 create_credential:0.3
w:words read_message:0.3 send_message:0.4 interact_with_ui:0.3 compute_output:0.6
w:work inspect_system:0.3 lookup_public_info:0.4 create_record:0.5 compute_output:0.9 update_agent_state:0.3
w:worker inspect_system:0.3
w:workflow read_record:0.4 modify_infrastructure:0.3 control_service:0.3 trigger_workflow:0.6
w:working inspect_system:0.6 revoke_access:0.3 revoke_credential:0.3 update_agent_state:0.8
w:workload read_record:0.3
w:workout control_device:0.4
w:workspace read_record:0.8 send_message:0.4 control_service:0.4 update_agent_state:0.4
w:world read_telemetry:0.5 lookup_public_info:0.5
w:would read_record:-0.3 inspect_system:0.9 compute_output:0.8
w:wrist read_device_state:0.7
w:write create_record:0.5 update_record:0.5 export_data:0.7 execute_sql:0.5 draft_message:0.3 send_message:0.5 commit_code:0.3 create_credential:0.3 update_agent_state:0.4
w:year read_record:0.3 bulk_delete_records:0.3 place_order:0.4
w:yes inspect_system:0.6
w:yet draft_message:0.5 send_email:0.4
w:zero revoke_access:0.3
w:zip lookup_public_info:0.5 backup_data:0.3
w:zone read_telemetry:0.5 inspect_system:0.5 read_device_state:0.4 control_service:0.3 control_device:0.4
`;
