/** Written by scripts/fit-tool-words.ts from conformance/tools/training: change those, not this. */
export const fittedWords = `
n:accept update_record:-0.4 transfer_funds:0.4 refund_payment:0.7 sign_document:0.5
n:account update_record:-0.4 deactivate_user:0.9
n:add update_record:0.8 schedule_event:0.5 dispatch_responder:-0.3 transfer_funds:0.3 modify_order:0.6 change_security_policy:0.7 grant_access:0.6 update_agent_state:-0.3
n:address read_record:0.5 modify_order:0.4
n:alarm schedule_event:0.6 configure_monitoring:-0.3 change_security_policy:0.4 control_device:0.4
n:alert read_telemetry:0.3
n:alertrule delete_record:0.7
n:all bulk_delete_records:0.4 send_email:0.6
n:answer read_record:0.3 send_email:0.3
n:apply execute_sql:0.3 provision_infrastructure:0.3 deploy_code:0.9 sign_document:0.3
n:appointment cancel_order:0.3
n:approve post_comment:0.3 refund_payment:0.3 grant_access:0.5
n:article read_record:-0.3 lookup_public_info:0.4 fetch_web_page:0.4 publish_content:0.4
n:ask execute_sql:0.4 send_message:0.3 request_payment:0.4
n:backup backup_data:0.5
n:badge read_telemetry:0.5 create_record:-0.3 delete_record:-0.7 grant_access:0.3 revoke_access:0.3 create_credential:0.3 revoke_credential:0.9 control_device:-0.3
n:balance read_record:0.8 read_file:-0.4 issue_credit:0.4
n:bastion read_telemetry:0.4 change_security_policy:0.3 install_software:0.3
n:bill read_record:0.3
n:block update_record:1 deactivate_user:-0.3 revoke_access:0.3 revoke_credential:0.6
n:book read_record:0.4 lookup_public_info:0.8 schedule_event:0.9 cancel_event:0.5 place_order:0.3 compute_output:-0.7
n:branch create_record:0.4 update_record:0.3
n:bucket modify_infrastructure:-0.3 change_security_policy:0.3 grant_access:0.4
n:build read_file:0.3 read_telemetry:-0.3 update_record:0.4 trigger_workflow:0.7
n:buildforge deploy_code:0.4 trigger_workflow:0.5 change_security_policy:0.5 commit_code:0.3 control_device:-0.5
n:bulk delete_record:-0.6 bulk_delete_records:0.8 place_order:0.3
n:buy manage_subscription:0.3 place_order:0.6
n:by send_bulk_email:0.3 request_payment:0.4
n:cabinet read_file:0.4 export_data:0.3 share_resource:0.5
n:cache query_database:0.3 read_telemetry:0.4 modify_infrastructure:0.5
n:calculate compute_output:0.7
n:calendar read_record:0.5 update_record:0.5
n:call create_record:0.3 send_message:-0.3 schedule_event:0.3 cancel_event:0.4 dispatch_responder:0.7 trigger_workflow:-0.5 execute_code:0.3 http_request:0.9 control_device:0.3
n:campaign create_record:0.3 draft_message:0.6 schedule_event:0.3
n:campus read_file:0.3 deactivate_user:0.5
n:cancel cancel_event:0.4 refund_payment:0.8 manage_subscription:0.4 cancel_order:0.3
n:candidate read_file:0.7 lookup_public_info:0.7 send_email:0.3
n:capture read_telemetry:0.5 export_data:0.3
n:card create_record:0.4 charge_payment:0.6 control_service:0.3 create_credential:0.5 revoke_credential:0.3
n:cart update_record:-0.4 place_order:0.4
n:cause manage_subscription:0.3
n:change update_record:-0.3 share_resource:0.4 post_comment:0.3 transfer_funds:0.5 merge_code:0.4 submit_clinical_order:0.6
n:channel update_record:0.3
n:charge update_record:0.3 charge_payment:0.4
n:chart read_record:0.8 share_resource:0.3 deploy_code:-0.3 control_device:-0.4 submit_clinical_order:0.5 compute_output:0.4
n:chat read_message:0.3 update_record:0.4
n:check read_record:-0.8 read_file:0.4 lookup_public_info:0.9 update_record:0.4 compute_output:0.4
n:civic schedule_event:0.4 sign_document:0.6
n:claim read_record:0.4 read_file:-0.4 create_record:0.4 update_record:0.3 request_payment:0.5 refund_payment:0.4
n:clear write_file:0.7 cancel_event:0.4
n:clinic read_record:0.7 update_record:-0.3 export_data:0.4 cancel_event:-0.3 request_payment:0.3 cancel_order:0.3 submit_clinical_order:0.5
n:close deactivate_user:0.3 control_device:0.7
n:cloud read_file:0.4 export_data:0.3 share_resource:0.5
n:code read_file:-0.5 lookup_public_info:0.9 issue_credit:0.8 revoke_credential:0.4 compute_output:0.7
n:coin create_record:0.3 transfer_funds:0.3 execute_trade:0.6
n:collection read_record:-0.8 inspect_system:1.2 create_record:-1 export_data:0.3 alter_schema:1 provision_infrastructure:0.3
n:command query_database:0.3 execute_sql:1 run_shell_command:-0.4
n:comment read_record:-0.4 update_record:0.8 delete_record:0.5
n:compare read_record:-0.3 read_file:0.7 lookup_public_info:0.6
n:config backup_data:0.3 control_device:0.3
n:connect grant_access:0.3
n:contact read_record:0.3 create_record:0.3 bulk_delete_records:0.5
n:contract execute_code:0.7
n:control update_record:0.3 dispatch_responder:0.3 control_device:0.4
n:convert lookup_public_info:0.5
n:count read_file:-0.4 query_database:0.9
n:create create_record:0.5 update_record:-0.3 alter_schema:0.7 draft_message:0.4 send_bulk_email:-0.3 charge_payment:0.3 issue_credit:0.5 manage_subscription:0.3 provision_infrastructure:1 modify_infrastructure:0.3 register_webhook:0.5 compute_output:0.3
n:credit refund_payment:0.5
n:crm inspect_system:0.5 create_record:0.8 update_record:-0.4
n:crossing dispatch_responder:0.3 control_device:0.4
n:customer bulk_delete_records:0.3 export_data:0.3 control_device:0.3
n:dashboard update_record:0.4
n:database bulk_delete_records:0.8 restore_data:0.3 modify_infrastructure:-0.5
n:day cancel_event:0.5 compute_output:0.9
n:daybook share_resource:0.4 schedule_event:0.8 cancel_event:0.4 control_device:-0.5
n:deal update_record:0.3
n:delete read_file:-0.3 bulk_delete_records:1.2 alter_schema:-0.3 delete_file:1.5 modify_infrastructure:0.3 terminate_infrastructure:1.2
n:deploy publish_content:0.3 execute_code:0.3 grant_access:0.3 create_credential:0.4
n:deposit create_record:0.3
n:describe read_record:-0.4 query_database:0.3 inspect_system:1
n:desk schedule_event:0.4 sign_document:0.6
n:desktop read_record:-0.5 inspect_system:1 export_data:0.3 write_file:0.3
n:disable modify_infrastructure:0.3
n:dispute update_record:0.6 refund_payment:0.7
n:dns read_telemetry:0.4 inspect_system:0.7 export_data:-0.4 modify_infrastructure:1
n:document query_database:0.7 update_record:0.5 write_file:0.3
n:domain update_record:0.3 place_order:0.7
n:download read_file:0.4
n:draft create_record:0.5 update_record:-0.5 draft_message:1.1
n:drive read_file:0.4 inspect_system:0.3 export_data:0.3 delete_file:0.3 share_resource:0.3
n:drone control_device:0.7
n:drop bulk_delete_records:0.4 alter_schema:0.5 cancel_event:0.4 modify_order:0.3 update_agent_state:0.6
n:dump inspect_system:0.7 export_data:-0.3
n:edit publish_content:0.6 compute_output:0.5
n:email read_record:0.4 send_bulk_email:0.8
n:employee deactivate_user:0.4
n:empty bulk_delete_records:0.3
n:endpoint register_webhook:0.3
n:enroll create_record:-0.3 update_record:0.3 send_bulk_email:0.5 grant_access:0.5
n:entry read_record:0.3 update_record:0.7 delete_record:0.3 publish_content:0.5 create_credential:-0.3
n:envelope update_record:0.7 delete_record:0.4 cancel_order:-0.5
n:erp read_record:0.6 read_file:-0.3 update_record:0.7 export_data:0.5 write_file:-0.4 transfer_funds:0.4 trigger_workflow:0.3 compute_output:-0.3
n:estimate lookup_public_info:1 compute_output:-0.6
n:evaluate execute_code:0.3 interact_with_ui:0.3 compute_output:0.4
n:event read_record:-0.3 read_telemetry:0.5 send_message:0.3 publish_content:-0.6 cancel_event:0.5 trigger_workflow:0.6
n:exec query_database:0.3 execute_sql:0.4 run_shell_command:1.1
n:explain read_file:-0.3 lookup_public_info:0.6 compute_output:1.1
n:export read_secret:0.6 export_data:0.9
n:extract fetch_web_page:1 export_data:0.6 compute_output:-0.6
n:fee compute_output:0.6
n:feed read_record:-0.3 fetch_web_page:0.6 update_record:-0.5 control_device:1.1
n:fetch write_file:0.3
n:file read_record:0.5 read_file:0.6 create_record:0.4 update_record:-0.3 write_file:0.5 delete_file:0.5 share_resource:0.3 sign_document:0.6 compute_output:-0.4
n:fill read_record:0.3
n:find read_record:-0.5 read_message:0.4 read_file:0.4 query_database:0.5 read_telemetry:0.4 lookup_public_info:0.4
n:finder lookup_public_info:0.3 send_message:0.3
n:first update_record:0.3 transfer_funds:0.4
n:folio update_record:0.3 place_order:0.3 modify_order:0.5
n:for fetch_web_page:0.3 interact_with_ui:0.3
n:force create_credential:0.4
n:forge update_record:-0.3 commit_code:0.5 merge_code:0.4
n:forget delete_record:0.3 bulk_delete_records:0.3 revoke_credential:0.4
n:form lookup_public_info:0.4 send_bulk_email:0.3
n:forward configure_monitoring:0.3 register_webhook:0.5
n:from delete_record:-0.3 bulk_delete_records:0.6
n:function delete_record:0.4 terminate_infrastructure:-0.3 trigger_workflow:0.3 execute_code:0.4
n:generate compute_output:0.7
n:geocode lookup_public_info:0.8 compute_output:-0.5
n:get read_record:0.5 read_message:0.3 read_file:0.7 query_database:0.4 read_telemetry:0.9 read_device_state:0.8 lookup_public_info:1.3 fetch_web_page:1 read_secret:0.4 update_record:-0.3 install_software:0.3 compute_output:0.7
n:glossary inspect_system:0.3 create_record:0.6
n:go read_file:0.3 fetch_web_page:0.6 interact_with_ui:0.5
n:good manage_subscription:0.3
n:grade update_record:0.3 post_comment:0.4
n:grant issue_credit:0.4 change_security_policy:0.7 create_credential:0.4
n:group read_record:0.3 create_record:0.4 grant_access:0.3
n:guest create_record:-0.4 create_user:0.4 grant_access:0.3 revoke_credential:0.4
n:harbor create_record:0.3 transfer_funds:0.3 execute_trade:0.6
n:hash read_file:0.7 change_security_policy:0.3 compute_output:-0.3
n:heartline read_record:0.5 delete_record:0.8 send_message:0.3
n:herd read_device_state:0.4 change_security_policy:0.3 control_device:0.4
n:history read_record:-0.3 read_telemetry:0.7 read_device_state:0.3
n:hold update_record:0.6 change_security_policy:0.9
n:http fetch_web_page:0.6 delete_record:0.6 http_request:0.3
n:hub update_record:-0.3 commit_code:0.5 merge_code:0.4
n:image read_record:-0.6 read_file:1 update_record:-0.3 compute_output:1.5
n:import update_record:0.5 place_order:0.3 create_credential:0.3
n:in lookup_public_info:-0.3 create_record:0.3 update_record:0.5 modify_order:0.3
n:incident read_record:-0.4 read_telemetry:0.6 dispatch_responder:0.4
n:index inspect_system:0.4 terminate_infrastructure:0.5
n:info read_file:0.7 inspect_system:0.7 interact_with_ui:-0.7
n:install run_shell_command:0.6
n:instance lookup_public_info:0.3 control_service:0.3
n:insurance read_file:-0.4 update_record:0.7 request_payment:0.5 manage_subscription:0.4 control_device:-0.3 sign_document:0.6
n:inventory read_record:0.3 inspect_system:0.6
n:invite share_resource:0.3 send_bulk_email:0.3
n:invoice create_record:0.3 update_record:0.6 delete_record:0.3
n:issue issue_credit:0.6 place_order:0.3 create_credential:0.5
n:item read_secret:0.5 update_record:-0.5 modify_order:0.6
n:join update_record:0.3 merge_code:0.6 grant_access:-0.3
n:key query_database:0.4 control_service:-0.3 grant_access:0.8 revoke_access:0.5 create_credential:0.6 revoke_credential:0.4
n:keystone update_record:-0.5 send_message:0.5 publish_content:0.3 request_payment:0.3 sign_document:0.6
n:kill control_service:0.8 update_agent_state:0.3
n:kin lookup_public_info:0.3 send_message:0.3
n:kv read_record:-0.5 query_database:0.7 update_record:0.3
n:lab submit_clinical_order:0.4
n:label lookup_public_info:0.4 refund_payment:0.6
n:language lookup_public_info:-0.6 compute_output:0.9
n:latch control_service:-0.3 revoke_access:0.5 create_credential:0.3 revoke_credential:0.4
n:line update_record:0.3 modify_order:0.3
n:link fetch_web_page:0.8 create_record:0.6 request_payment:0.3 compute_output:-0.4
n:list read_record:0.9 read_file:0.9 query_database:-0.3 read_telemetry:0.5 inspect_system:1.2 lookup_public_info:0.5 read_secret:-0.3 update_record:0.6
n:lms read_file:0.3 deactivate_user:0.5
n:lock update_record:-0.6 change_security_policy:0.3 deactivate_user:0.6
n:log read_file:0.6 read_telemetry:0.6 create_record:0.7 send_message:-0.3 configure_monitoring:0.4 register_webhook:0.7 create_credential:-0.3
n:login read_secret:0.4 update_record:0.3 interact_with_ui:0.3 grant_access:0.3 create_credential:0.3 revoke_credential:0.4 authenticate:-0.3
n:lookup read_record:0.5 lookup_public_info:0.7
n:mail read_message:0.6 create_record:0.5 draft_message:0.3 send_bulk_email:0.3
n:make create_record:-0.4 request_payment:0.3 issue_credit:0.3 grant_access:0.4 update_agent_state:0.7
n:manage read_record:0.3 inspect_system:0.4 update_record:-0.6 bulk_delete_records:0.7 modify_infrastructure:-0.4 control_service:0.5 create_user:0.5
n:manager read_file:0.5 bulk_delete_records:0.3 backup_data:0.3 share_resource:0.4 compute_output:-0.4
n:many create_record:0.7 update_record:0.5 execute_sql:0.5 write_file:-0.6
n:map inspect_system:0.3 lookup_public_info:0.5 create_record:0.3 write_file:-0.3 publish_content:0.3 compute_output:0.6
n:medication submit_clinical_order:0.4
n:memory read_record:-0.3 export_data:0.5 modify_infrastructure:0.6
n:merge delete_record:0.6 commit_code:0.3 merge_code:0.3
n:message read_message:0.4 send_message:0.3 create_credential:0.3 authenticate:0.3
n:money update_record:0.4 transfer_funds:0.3 cancel_order:0.3
n:move delete_record:0.6 control_device:0.8
n:movie lookup_public_info:0.3
n:music read_record:0.9 read_device_state:0.3 lookup_public_info:-0.4 update_record:0.7
n:new create_record:0.3 grant_access:0.3
n:nimbus read_record:0.3 inspect_system:0.5 update_record:-0.3 provision_infrastructure:0.5 control_service:0.4 deploy_code:0.3 execute_code:0.3
n:northbank read_record:0.4 issue_credit:0.3
n:note create_record:-0.4 update_record:0.9 post_comment:0.5 update_agent_state:0.8
n:object read_record:-0.8 read_file:1.5 delete_record:-0.4 write_file:0.3 delete_file:0.8
n:off read_device_state:-0.3 write_file:-0.3 cancel_event:0.4 issue_credit:0.4 modify_order:0.3 trigger_workflow:-0.3 control_device:0.4
n:offer send_email:0.3 sign_document:0.7
n:on control_device:0.3
n:oncall send_message:0.6
n:open read_record:-0.3 read_file:0.5 create_record:-0.5 update_record:0.9 share_resource:0.3 modify_infrastructure:0.5 control_service:0.3
n:option inspect_system:-0.4 lookup_public_info:0.5
n:order refund_payment:0.3 execute_trade:0.8 place_order:0.4 submit_clinical_order:0.7
n:out update_record:0.7 send_message:-0.6 dispatch_responder:1 manage_subscription:0.3 change_security_policy:0.4
n:page lookup_public_info:0.5 send_message:0.9 escalate_to_human:0.3
n:parcel lookup_public_info:0.6 modify_order:0.6
n:password create_credential:-0.5 compute_output:1.4
n:pay request_payment:0.3 place_order:0.3
n:payment charge_payment:0.3 refund_payment:0.5 trigger_workflow:0.3
n:payout transfer_funds:0.3 refund_payment:0.4
n:payroll trigger_workflow:0.4
n:pdf write_file:0.7
n:people lookup_public_info:0.3 update_record:0.3 transfer_funds:0.4
n:phone read_secret:0.3 bulk_delete_records:0.3
n:pigeon read_message:0.3 update_record:0.3 delete_record:0.3 send_email:0.3
n:pilot read_secret:0.3 write_file:0.5 interact_with_ui:0.6
n:pipeline read_record:0.8 query_database:0.4 inspect_system:-0.6 compute_output:0.3
n:place create_record:0.4 update_record:0.6 write_file:-0.5 execute_trade:0.4 change_security_policy:0.4
n:plan read_record:0.3 schedule_event:0.4 update_agent_state:0.3
n:point read_record:-0.4 read_telemetry:0.3 read_device_state:0.8 modify_infrastructure:-0.6 control_device:0.7
n:policy read_record:0.4 inspect_system:0.8 manage_subscription:0.4 change_security_policy:0.5 grant_access:0.3 sign_document:0.4 compute_output:-0.4
n:position read_device_state:0.3
n:post read_telemetry:-0.3 lookup_public_info:0.4 draft_message:0.4 send_message:0.5 publish_content:0.3 place_order:0.5
n:postal read_message:0.3 update_record:0.3 delete_record:0.3 send_email:0.3
n:prescription place_order:0.4
n:profile lookup_public_info:0.5 update_agent_state:0.5
n:promote place_order:0.5 deploy_code:0.5 trigger_workflow:0.4 grant_access:-0.3
n:public share_resource:0.3 publish_content:0.5 change_security_policy:0.3
n:publish create_record:-0.6 update_record:0.5 share_resource:0.3 send_message:0.3 publish_content:0.7 deploy_code:0.7 trigger_workflow:0.4 commit_code:0.3
n:pull export_data:0.3 commit_code:0.3
n:purge modify_infrastructure:0.6
n:push write_file:0.3 publish_content:0.3
n:put create_record:0.3 update_record:0.6 write_file:0.4 change_security_policy:-0.3 grant_access:0.3 create_credential:-0.3
n:query read_record:-0.5 query_database:0.4 read_telemetry:0.8 inspect_system:0.4
n:queue read_record:0.6 update_record:0.3 publish_content:0.4
n:quote lookup_public_info:0.4
n:raise create_record:0.3 issue_credit:0.3 place_order:0.3
n:range read_record:-0.3 read_file:0.4 query_database:0.3 lookup_public_info:-0.7 bulk_delete_records:-0.4 write_file:0.5 compute_output:0.8
n:rate lookup_public_info:0.3 update_record:-0.7 post_comment:1.2 compute_output:0.3
n:read read_message:0.3 read_file:0.6 read_device_state:0.8 lookup_public_info:0.8
n:recipe read_record:0.3 create_record:-0.3 update_record:0.9 control_service:-0.5 register_webhook:0.4
n:record update_record:0.4 export_data:0.5 send_message:-0.4 modify_infrastructure:0.8 terminate_infrastructure:-0.3
n:redirect update_record:-0.3 modify_order:0.6
n:refund transfer_funds:0.3
n:register place_order:0.5 sign_document:0.3
n:release read_record:0.7 share_resource:0.4 control_device:0.6
n:remind create_record:0.3 send_email:0.7 schedule_event:0.3 request_payment:0.3
n:remove bulk_delete_records:0.3 change_security_policy:0.4 revoke_access:0.4 compute_output:0.6
n:renew place_order:0.3
n:rent request_payment:0.3 place_order:0.4
n:reply send_email:0.8 publish_content:0.3
n:repo read_record:-0.4 read_file:0.7 commit_code:0.3
n:report read_record:-0.4 query_database:0.4 read_telemetry:0.7 lookup_public_info:-0.3 create_record:0.3 refund_payment:0.5 sign_document:0.4
n:request schedule_event:0.3 transfer_funds:0.3 cancel_order:0.3 merge_code:0.4
n:reset create_credential:0.6 control_device:0.3
n:response read_record:0.3 run_shell_command:0.4
n:restart update_agent_state:0.4
n:restore restore_data:0.7
n:results read_telemetry:0.5 inspect_system:-0.5 share_resource:0.5
n:return update_record:0.3 refund_payment:-0.5 sign_document:1.2
n:reverse update_record:0.5 write_file:-0.4 refund_payment:0.5
n:review publish_content:0.3
n:revoke revoke_access:0.5
n:ride read_record:1.2 lookup_public_info:-0.8
n:role inspect_system:-0.3 revoke_access:0.7 create_credential:0.3
n:rollback restore_data:0.5 write_file:0.3
n:room schedule_event:0.3 grant_access:0.3
n:row query_database:0.4 create_record:-0.6 update_record:1 write_file:0.6
n:rule create_record:-0.4 delete_record:-0.3 change_security_policy:1.2
n:run query_database:0.3 create_record:0.5 execute_sql:0.5 execute_code:1.4 run_shell_command:0.3 control_device:0.3
n:sandbox read_file:0.5 control_service:0.3
n:save create_record:1 update_record:0.3 commit_code:0.4 create_credential:0.4
n:scan read_record:-0.4 lookup_public_info:0.3 update_record:0.7 trigger_workflow:0.9 compute_output:0.4
n:schedule create_record:0.5 schedule_event:0.4 compute_output:0.8
n:screen read_record:0.3
n:script run_shell_command:0.4 interact_with_ui:0.4
n:search read_record:0.6 lookup_public_info:1.1
n:secret inspect_system:0.3 read_secret:0.3 update_record:0.3 delete_record:0.3 share_resource:0.5
n:select query_database:0.3
n:send export_data:0.4 send_email:0.7 send_bulk_email:0.7 transfer_funds:0.4 request_payment:0.3 sign_document:-0.3
n:service inspect_system:0.3 lookup_public_info:-0.4 place_order:0.3 grant_access:0.3 revoke_access:0.4 revoke_credential:0.3
n:set read_device_state:0.3 modify_infrastructure:0.8 change_security_policy:0.5 control_device:1.2 submit_clinical_order:0.4 sign_document:-0.5 update_agent_state:1
n:share read_secret:-0.3 share_resource:0.9 send_message:0.5 grant_access:0.3 authenticate:-0.3
n:sheet read_record:0.5 read_file:-0.3 export_data:0.3 register_webhook:0.3 compute_output:0.3
n:sign post_comment:0.3 publish_content:0.3 create_credential:0.3 authenticate:0.3
n:signature update_record:1 sign_document:-0.3 update_agent_state:0.3
n:site publish_content:0.3
n:sky read_device_state:0.4 change_security_policy:0.3
n:slot read_record:0.3
n:sms control_device:0.3
n:snapshot read_device_state:0.3 backup_data:0.7
n:sql query_database:0.3 update_record:-0.3
n:start send_bulk_email:0.3 publish_content:0.4 manage_subscription:0.4 trigger_workflow:0.9 authenticate:0.6 control_device:0.3
n:stat read_telemetry:0.5 compute_output:0.3
n:station read_device_state:0.8 create_record:-0.5 update_record:1 control_service:0.3
n:status read_record:0.5 read_file:-0.3 inspect_system:0.4 lookup_public_info:-0.3 send_message:0.3
n:stock read_record:0.9 update_record:1 transfer_funds:-0.6
n:stop share_resource:0.3 execute_trade:0.3 control_device:0.5
n:submission read_file:0.4 update_record:-0.3 post_comment:0.4
n:submit create_record:-0.5 update_record:0.7 request_payment:0.3 execute_trade:0.3 http_request:0.3
n:subscription charge_payment:0.5 manage_subscription:0.4
n:summarize compute_output:0.3
n:summary read_record:0.6 lookup_public_info:0.6 update_record:-0.3 compute_output:0.3
n:survey read_telemetry:-0.4 bulk_delete_records:0.3 send_bulk_email:0.4 compute_output:0.8
n:suspend deactivate_user:0.4
n:swap transfer_funds:0.4 create_credential:0.5
n:table query_database:0.3 export_data:0.6 execute_sql:0.3 alter_schema:0.4
n:take control_device:0.5
n:teller read_record:0.4 issue_credit:0.3
n:template execute_code:0.8
n:terminal run_shell_command:0.3
n:test read_record:0.3 read_telemetry:0.5 inspect_system:-0.5 update_record:-0.5 submit_clinical_order:0.3 compute_output:0.7
n:text read_secret:0.3 interact_with_ui:0.3
n:ticket read_secret:0.3 create_record:0.7 place_order:0.3 modify_order:0.4
n:time lookup_public_info:-0.5 compute_output:1.1
n:timeoff schedule_event:0.3
n:to read_record:-0.3 read_file:0.3 read_telemetry:-0.3 create_record:-0.9 update_record:0.8 delete_record:0.5 export_data:0.8 write_file:-0.4 share_resource:0.3 send_message:-0.3 escalate_to_human:0.5 control_service:0.3 register_webhook:0.6 grant_access:0.4 control_device:0.4 submit_clinical_order:0.5
n:token read_secret:-0.3 delete_record:0.4 authenticate:0.3 compute_output:0.7
n:track lookup_public_info:0.7 create_record:-0.3 update_record:0.5
n:transaction lookup_public_info:0.3 execute_sql:0.3
n:transfer modify_order:0.7 change_security_policy:0.4 grant_access:0.3
n:translate write_file:0.8
n:trash update_record:-0.6 delete_record:0.7 delete_file:0.4
n:trip read_record:0.4 update_record:0.3 send_message:0.3 place_order:0.3 modify_order:0.5
n:type inspect_system:-0.3 lookup_public_info:0.3
n:unit read_record:-0.5 read_device_state:0.4 dispatch_responder:0.6
n:unlock authenticate:0.6
n:up alter_schema:0.3 schedule_event:0.7 deploy_code:0.3
n:update update_record:0.4 draft_message:0.5 transfer_funds:-0.4 modify_order:0.4 configure_monitoring:0.5 control_device:0.5
n:upload write_file:0.5
n:url fetch_web_page:0.4 create_record:-0.3 share_resource:0.7
n:usage read_record:0.3 read_telemetry:-0.5 inspect_system:0.6 read_device_state:0.5
n:user read_record:-0.6 inspect_system:1 update_record:0.5 create_user:0.6 grant_access:0.3
n:variable inspect_system:-0.4 read_secret:0.6 publish_content:0.3
n:vcs read_file:0.4 inspect_system:0.6 update_record:-0.3 commit_code:1.1 merge_code:0.6 grant_access:-0.3
n:vector read_record:0.4 inspect_system:0.4 create_record:-0.3 update_record:0.8 alter_schema:-0.3 terminate_infrastructure:0.4
n:vehicle read_device_state:0.4 control_device:0.3
n:verify read_record:-0.4 read_telemetry:0.3 update_record:0.3 compute_output:0.6
n:video read_record:-0.4 read_device_state:0.3 fetch_web_page:0.7
n:voice read_record:-0.3 inspect_system:-0.4 lookup_public_info:0.9 create_record:0.3 send_message:0.5
n:void update_record:1.1 request_payment:-0.5 refund_payment:0.6 revoke_access:0.3 revoke_credential:0.7
n:volume modify_infrastructure:-0.4 control_device:0.5
n:wall read_telemetry:0.4 change_security_policy:0.3 install_software:0.3
n:wallet send_message:0.3 transfer_funds:0.9 charge_payment:0.3 request_payment:0.4
n:ward read_record:0.3 update_record:0.3 share_resource:0.3 control_device:-0.4 submit_clinical_order:0.5
n:weather lookup_public_info:0.3
n:web read_secret:0.3 write_file:0.5 interact_with_ui:0.6
n:webhook register_webhook:0.5
n:who read_record:0.5 inspect_system:0.4
n:wiki read_file:0.3 restore_data:0.3 publish_content:0.3
n:write update_record:0.4 delete_record:0.3 execute_sql:0.5 write_file:-0.6 publish_content:0.3 issue_credit:0.4
n:zone modify_infrastructure:-0.6 change_security_policy:0.3 control_device:0.9
p:account transfer_funds:0.3
p:action create_record:-0.5 control_service:0.3 change_security_policy:0.3 create_user:0.3
p:address read_record:-0.3 inspect_system:0.3 lookup_public_info:0.3 modify_order:0.6
p:altitude control_device:0.3
p:amount read_record:-0.5 transfer_funds:1 charge_payment:1.2 request_payment:0.8 refund_payment:0.7 issue_credit:0.7
p:args trigger_workflow:-0.5 execute_code:1
p:asset delete_record:-0.3 delete_file:0.5
p:at schedule_event:0.5 issue_credit:0.3 manage_subscription:0.3
p:badge delete_record:-0.3 revoke_credential:0.4
p:base read_file:0.3 commit_code:0.3
p:body update_record:-0.4 draft_message:0.4 send_email:0.7 http_request:0.3
p:branch read_record:0.4 inspect_system:-0.3 commit_code:0.7
p:bucket read_record:-0.3 read_file:0.7 inspect_system:-0.3 delete_file:0.8 share_resource:0.5 terminate_infrastructure:-0.3
p:by read_record:-0.4 control_device:0.5 compute_output:0.4
p:cabin modify_order:0.5 compute_output:0.3
p:campaign send_bulk_email:0.3
p:candidate read_file:0.4 send_email:0.3
p:card create_record:0.3 manage_subscription:0.3 place_order:0.4 sign_document:0.3
p:celsius update_record:-0.3 control_device:0.6
p:channel read_message:0.6
p:city lookup_public_info:0.3
p:claim update_record:0.4
p:code create_record:-0.3 update_record:0.5 transfer_funds:0.4 issue_credit:0.3 execute_code:0.4 sign_document:0.4 compute_output:0.3
p:collection read_file:-0.3 query_database:0.9 create_record:0.3 write_file:-0.4
p:column read_file:0.5 interact_with_ui:-0.3
p:command run_shell_command:0.7
p:comment post_comment:0.5 configure_monitoring:0.3
p:confirm bulk_delete_records:0.3
p:contact send_bulk_email:0.3
p:count read_file:0.3 modify_order:0.3 provision_infrastructure:0.3
p:country inspect_system:-0.4 lookup_public_info:0.5
p:course update_record:0.3 grant_access:0.4 revoke_access:0.3
p:currency charge_payment:0.4
p:customer request_payment:0.3
p:data compute_output:0.4
p:database read_record:-0.4 inspect_system:0.6 bulk_delete_records:0.4
p:date update_record:0.4 schedule_event:0.3 compute_output:0.5
p:day read_record:0.6 read_telemetry:0.5 lookup_public_info:0.7 update_record:-0.3 modify_infrastructure:0.4 change_security_policy:-0.3 deactivate_user:0.3
p:deployment modify_infrastructure:0.4 deploy_code:0.3
p:destination lookup_public_info:0.5 transfer_funds:0.6 change_security_policy:0.3
p:device read_device_state:0.3 interact_with_ui:0.3
p:dispute update_record:0.3 refund_payment:0.3
p:district read_record:-0.3 lookup_public_info:0.4
p:document create_record:0.7 update_record:-0.3
p:domain fetch_web_page:0.6 create_record:-0.4 place_order:0.3 provision_infrastructure:0.6 change_security_policy:0.3
p:door read_telemetry:0.4
p:draft draft_message:0.3
p:drone control_device:0.5
p:drop lookup_public_info:0.4 place_order:0.3
p:drug lookup_public_info:0.3
p:due create_record:0.3 schedule_event:0.3
p:duration create_record:0.4
p:email read_record:0.3 share_resource:0.7 create_user:0.7 grant_access:0.6
p:emoji post_comment:0.3
p:employee update_record:0.6 deactivate_user:0.3
p:end read_telemetry:0.3 schedule_event:0.5 compute_output:0.5
p:entity update_record:-0.3 control_device:0.5
p:entry update_record:0.5
p:envelope update_record:0.3 send_email:0.4
p:environment read_secret:0.3
p:event update_record:0.6 cancel_event:0.3
p:expires share_resource:0.4
p:expiry lookup_public_info:0.3 create_record:0.3
p:field read_device_state:0.7
p:file read_file:1.3 inspect_system:0.4 lookup_public_info:-0.6 interact_with_ui:-0.4
p:filter read_file:-0.3 query_database:0.6 delete_record:-0.3 bulk_delete_records:0.5
p:folder update_record:0.4
p:form compute_output:0.4
p:from read_telemetry:0.3 lookup_public_info:0.3 create_record:0.3 request_payment:0.3
p:goal update_record:-0.3 update_agent_state:0.4
p:head read_file:0.3 commit_code:0.3
p:host modify_infrastructure:0.3 change_security_policy:0.5
p:hours configure_monitoring:0.3
p:html update_record:0.5 draft_message:0.3
p:iban create_record:-0.3 transfer_funds:0.5 compute_output:0.4
p:id read_record:0.6 read_message:-0.4 read_file:0.8 query_database:-0.5 inspect_system:-0.9 read_device_state:-0.5 lookup_public_info:-0.7 fetch_web_page:-0.8 read_secret:-0.5 create_record:-0.5 update_record:1.9 delete_record:0.7 bulk_delete_records:-0.3 execute_sql:-0.5 alter_schema:-0.4 backup_data:-0.3 send_email:0.9 post_comment:1.2 publish_content:0.8 cancel_event:0.5 dispatch_responder:0.4 request_payment:-0.3 refund_payment:0.6 place_order:0.5 modify_order:0.9 provision_infrastructure:-0.5 trigger_workflow:-0.3 configure_monitoring:-0.3 change_security_policy:0.7 install_software:-0.5 register_webhook:-0.4 commit_code:-0.3 http_request:-0.3 interact_with_ui:-0.5 grant_access:-0.3 create_credential:-0.3 revoke_credential:0.3 sign_document:0.8 compute_output:-0.7 update_agent_state:-0.4
p:ids read_record:-0.3 create_record:-0.4 update_record:1 bulk_delete_records:0.4
p:image compute_output:1
p:index update_record:0.4
p:input trigger_workflow:0.3
p:invoice update_record:0.3
p:item share_resource:0.3 modify_order:0.3
p:key read_file:0.5 delete_file:0.3 share_resource:0.3 create_credential:0.3
p:kg lookup_public_info:0.3 control_device:0.6
p:kind lookup_public_info:0.3
p:km read_record:-0.3 lookup_public_info:0.6
p:label schedule_event:0.3 refund_payment:0.3
p:language lookup_public_info:0.6 create_record:-0.3 compute_output:0.6
p:last deactivate_user:0.3
p:lat read_record:-0.3 lookup_public_info:0.9
p:length create_credential:-0.4 compute_output:0.7
p:limit read_record:0.5 read_message:0.3 query_database:0.4 read_telemetry:0.3 lookup_public_info:-0.5 execute_trade:0.4
p:line read_file:0.5 create_record:0.5 modify_infrastructure:0.4 interact_with_ui:-0.3
p:list create_record:0.6 draft_message:0.3
p:locator modify_order:0.3
p:lon read_record:-0.3 lookup_public_info:0.8
p:m lookup_public_info:0.3
p:machine change_security_policy:0.4
p:manifest deploy_code:0.5
p:match delete_record:0.4 send_message:0.3
p:matter change_security_policy:0.5
p:max read_file:0.5 compute_output:0.7
p:media publish_content:0.5
p:message delete_record:0.5 send_message:0.3 post_comment:0.4 commit_code:0.7
p:method bulk_delete_records:0.4
p:min read_record:-0.4 compute_output:0.6
p:minutes send_message:0.4
p:mrn read_record:0.3
p:msisdn read_record:0.3 update_record:0.3 manage_subscription:0.4 change_security_policy:-0.3 create_credential:0.3 revoke_credential:0.3
p:name read_record:-0.4 lookup_public_info:0.7 create_record:1.1 delete_record:0.4 alter_schema:0.4 write_file:0.5 modify_infrastructure:0.7 trigger_workflow:0.3 create_user:0.3 create_credential:0.4 revoke_credential:0.3 compute_output:-0.4 update_agent_state:-0.3
p:namespace read_record:-0.3 read_telemetry:0.5 inspect_system:0.3 modify_infrastructure:0.4 deploy_code:0.3 compute_output:-0.3
p:network create_record:0.3
p:new write_file:0.4 modify_order:0.6
p:no update_record:0.3 place_order:0.3
p:note create_record:0.4 request_payment:0.4
p:number read_record:-0.4 lookup_public_info:0.4 create_record:0.9 update_record:0.5 write_file:-0.3 send_message:0.5 modify_order:0.5 merge_code:0.3 compute_output:0.5
p:off lookup_public_info:0.3 issue_credit:0.4 place_order:0.3 compute_output:-0.3
p:op read_record:-0.3 create_record:-0.5 update_record:0.5 control_device:0.5
p:operation http_request:0.4
p:order update_record:-0.7 post_comment:0.3 transfer_funds:0.3 refund_payment:0.4 modify_order:1
p:origin create_record:-0.3 provision_infrastructure:0.6
p:owner read_record:0.4 read_file:0.3 inspect_system:0.3 commit_code:0.4
p:package run_shell_command:0.5
p:page read_file:0.3
p:passphrase read_secret:0.3
p:password change_security_policy:0.3 authenticate:0.4
p:path read_record:-0.8 read_file:1.4 inspect_system:0.3 fetch_web_page:-0.4 write_file:0.7 commit_code:0.5
p:patient read_record:0.6 submit_clinical_order:0.5
p:pattern update_record:-0.3 compute_output:0.4
p:payload execute_code:0.3 http_request:0.4
p:payment charge_payment:0.3 refund_payment:0.3 modify_order:0.3
p:per submit_clinical_order:0.4
p:percent issue_credit:0.7
p:period read_record:-0.3 lookup_public_info:0.3 update_record:0.3
p:permission share_resource:0.3
p:person deactivate_user:0.3
p:pickup lookup_public_info:0.3 place_order:0.3
p:pin change_security_policy:0.5 sign_document:0.5
p:pipeline query_database:0.3
p:place lookup_public_info:0.8 create_record:0.4
p:plan manage_subscription:0.4 modify_infrastructure:0.4
p:policy change_security_policy:0.3
p:port change_security_policy:0.4
p:post read_record:0.3 place_order:0.3
p:prefix read_file:0.4 inspect_system:0.4 terminate_infrastructure:-0.3
p:price execute_trade:1.1 place_order:-0.3
p:principal inspect_system:0.4 schedule_event:-0.4 change_security_policy:0.3 compute_output:0.8
p:profile trigger_workflow:0.3
p:project read_record:0.5 inspect_system:-0.5 read_secret:0.3 update_record:-0.3 update_agent_state:0.4
p:q read_record:0.8 lookup_public_info:-0.5
p:quantity create_record:0.4 execute_trade:0.5
p:query lookup_public_info:0.8
p:question read_record:0.3
p:queue read_record:0.3
p:quote sign_document:0.3
p:radius lookup_public_info:0.3
p:range write_file:0.3
p:rate schedule_event:-0.4 compute_output:1
p:reason update_record:0.7 delete_record:0.5 write_file:-0.3 cancel_event:0.3 refund_payment:0.6 deactivate_user:0.3
p:recipe update_record:0.5 control_service:-0.3
p:record modify_order:0.3
p:region provision_infrastructure:0.3
p:release change_security_policy:0.3
p:repo read_file:0.6 inspect_system:0.7 commit_code:1.2
p:required change_security_policy:0.4
p:reservation charge_payment:0.4 modify_order:0.8
p:resident read_record:0.4 modify_order:-0.3 submit_clinical_order:0.3
p:ride post_comment:0.3
p:role share_resource:0.3 grant_access:0.6 revoke_access:0.3
p:room send_message:-0.4 schedule_event:0.3 dispatch_responder:0.4
p:root read_record:0.4
p:row create_record:-0.3 update_record:0.5 write_file:0.3
p:rule change_security_policy:0.4
p:run execute_code:0.4
p:rx submit_clinical_order:0.3
p:sample control_device:0.5
p:scopes authenticate:0.4
p:script send_message:0.3
p:seconds change_security_policy:0.3
p:segment send_bulk_email:0.4
p:session authenticate:0.3
p:since read_message:0.5 read_telemetry:1 inspect_system:-0.3 lookup_public_info:0.5 publish_content:-0.3
p:sku read_record:0.3 update_record:0.8 modify_order:0.3
p:source change_security_policy:0.4 execute_code:0.5
p:speed lookup_public_info:-0.4 control_device:0.4 compute_output:0.7
p:spreadsheet write_file:0.6
p:sql query_database:0.4 inspect_system:0.3
p:star update_record:-0.4 post_comment:0.6 publish_content:0.3
p:start create_record:0.3 schedule_event:0.6 compute_output:0.5
p:statement execute_sql:0.5
p:station read_device_state:0.4 update_record:0.5
p:status compute_output:0.3
p:steps update_agent_state:0.4
p:student update_record:0.5
p:subject create_record:0.3 draft_message:0.3 send_bulk_email:0.3
p:summary escalate_to_human:0.5
p:symbol read_record:-0.4 read_file:0.5 lookup_public_info:0.6 create_record:-0.3 update_record:0.3 write_file:0.3
p:table create_record:-0.3 update_record:0.5 export_data:0.3 alter_schema:0.3
p:target write_file:0.3 deploy_code:0.3 trigger_workflow:0.4
p:template execute_code:0.4
p:text lookup_public_info:-0.4 update_record:0.4 send_message:0.8 post_comment:0.3 publish_content:1 interact_with_ui:0.3 compute_output:1.3
p:ticket update_record:-0.3 post_comment:0.4
p:time schedule_event:0.4
p:title read_record:-0.3 inspect_system:-0.4 lookup_public_info:0.3 create_record:0.8 send_message:0.3 publish_content:0.6 commit_code:0.4
p:to lookup_public_info:0.4 write_file:0.3 send_email:0.3 transfer_funds:0.3
p:token charge_payment:0.3 sign_document:0.4
p:tracking lookup_public_info:0.3 modify_order:0.5
p:ttl update_record:0.3
p:type read_record:0.5 lookup_public_info:0.3 modify_infrastructure:0.4 compute_output:0.3
p:unit dispatch_responder:0.6
p:until grant_access:0.5 create_credential:0.3
p:url read_record:-0.5 fetch_web_page:2.2 delete_record:0.3 modify_infrastructure:0.5 trigger_workflow:-0.5 register_webhook:0.3 execute_code:0.6 compute_output:-0.6
p:user send_message:0.5 issue_credit:0.3 modify_infrastructure:0.4 deactivate_user:0.3 grant_access:0.5 revoke_access:0.8
p:value create_record:0.3 update_record:0.5 sign_document:0.3
p:version install_software:0.3
p:vin read_device_state:0.3 control_device:0.6
p:what create_record:0.3
p:words read_message:0.3 send_message:0.3
p:x update_record:-0.4 control_device:0.3 compute_output:0.6
p:y update_record:-0.4 control_device:0.3 compute_output:0.6
p:years schedule_event:-0.4 place_order:0.3 compute_output:1
p:zone read_telemetry:0.3 read_device_state:0.5 modify_infrastructure:0.5 control_device:0.8
w:24 create_record:-0.3 publish_content:0.9 create_credential:0.3
w:about read_record:0.8 create_record:0.3 update_agent_state:-0.4
w:absolute read_file:0.4
w:accept update_record:-0.4 transfer_funds:0.4 refund_payment:0.7 sign_document:0.5
w:access share_resource:0.4 modify_infrastructure:-0.3 change_security_policy:0.6 grant_access:0.6
w:account read_record:0.4 read_file:-0.3 inspect_system:0.3 create_record:-0.6 delete_record:0.4 bulk_delete_records:0.3 transfer_funds:0.4 refund_payment:0.4 place_order:0.3 create_user:1.4 deactivate_user:1.7 compute_output:-0.3
w:accountargs inspect_system:0.6 issue_credit:0.4
w:action create_record:-0.4 update_record:0.9 escalate_to_human:0.3 register_webhook:0.4 compute_output:-0.4
w:active read_record:-0.4 inspect_system:0.8 update_record:-0.5 deploy_code:0.4 control_device:0.5 update_agent_state:0.7
w:activity create_record:0.3 bulk_delete_records:0.5 sign_document:0.4
w:add inspect_system:-0.8 update_record:1.5 post_comment:0.7 schedule_event:0.4 dispatch_responder:-0.3 charge_payment:0.5 modify_order:0.5 modify_infrastructure:0.4 change_security_policy:1 grant_access:0.6 update_agent_state:-0.3
w:address inspect_system:0.7 lookup_public_info:1.1 fetch_web_page:0.6 create_record:0.3 update_record:-0.5 export_data:0.5 share_resource:0.3 send_bulk_email:-0.3 send_message:-0.4 modify_order:1.1 register_webhook:0.7 compute_output:-0.4
w:after read_record:-0.8 transfer_funds:0.8 modify_infrastructure:0.3 deploy_code:0.3 control_device:-0.3 compute_output:0.8
w:again control_service:0.4
w:against read_record:0.3 lookup_public_info:-0.3 update_record:0.9 execute_sql:0.4 place_order:-0.6 sign_document:0.5 compute_output:0.7
w:age read_record:0.7 lookup_public_info:-0.3 update_record:-0.4 change_security_policy:0.6
w:agent trigger_workflow:0.5 control_device:0.5
w:alarm schedule_event:0.6 configure_monitoring:-0.3 change_security_policy:0.4 control_device:0.4
w:alert update_record:-0.5 configure_monitoring:1.3
w:alertrule delete_record:0.7 configure_monitoring:0.6
w:all read_file:-0.3 inspect_system:0.9 lookup_public_info:-0.5 read_secret:0.4 create_record:-0.3 bulk_delete_records:1.7 write_file:-0.4 delete_file:0.4 send_bulk_email:0.3 post_comment:-0.4 publish_content:0.3 schedule_event:-0.3 cancel_event:0.6 dispatch_responder:-0.3 place_order:-0.3 modify_infrastructure:-0.3 terminate_infrastructure:-0.6 trigger_workflow:0.7 register_webhook:0.5 control_device:1.1 compute_output:-0.4
w:allow inspect_system:0.4
w:among lookup_public_info:0.5 read_secret:0.3 request_payment:0.3
w:amount lookup_public_info:0.5 charge_payment:0.4 request_payment:0.3 grant_access:0.5
w:and read_record:1 read_telemetry:1 read_device_state:0.9 fetch_web_page:0.4 read_secret:0.3 delete_record:-0.3 bulk_delete_records:-0.4 export_data:0.3 alter_schema:-0.3 backup_data:-0.3 restore_data:-0.3 delete_file:-0.4 send_message:0.6 cancel_event:0.4 escalate_to_human:0.3 dispatch_responder:-0.3 transfer_funds:0.5 request_payment:-0.3 refund_payment:0.3 issue_credit:-0.4 manage_subscription:-0.4 execute_trade:-0.4 place_order:0.3 provision_infrastructure:-0.4 modify_infrastructure:-0.6 control_service:-0.4 configure_monitoring:-0.4 change_security_policy:0.3 commit_code:-0.3 merge_code:-0.3 execute_code:0.3 http_request:-0.3 interact_with_ui:-0.3 deactivate_user:0.3 create_credential:0.3 authenticate:0.4 submit_clinical_order:-0.4 sign_document:-0.3 compute_output:0.6 update_agent_state:-0.3
w:another update_record:0.7 export_data:0.5 share_resource:0.6 request_payment:0.3 manage_subscription:0.3 modify_order:1 trigger_workflow:0.4 commit_code:0.3 merge_code:0.3 authenticate:0.3 control_device:-0.3 compute_output:-0.3 update_agent_state:0.3
w:answer read_record:0.3 read_telemetry:-0.5 update_record:1 write_file:-0.3 send_email:0.5 escalate_to_human:0.3 compute_output:0.4
w:any query_database:0.4 execute_sql:0.7 execute_code:0.3 run_shell_command:-0.4
w:anyone create_record:-0.3 share_resource:0.4 publish_content:0.3 change_security_policy:0.7 grant_access:-0.4 compute_output:0.4
w:app publish_content:0.3 install_software:0.5
w:apply execute_sql:0.3 issue_credit:0.4 provision_infrastructure:0.3 deploy_code:1.1 sign_document:0.3
w:appointment schedule_event:0.3 cancel_event:0.8 place_order:0.5 cancel_order:0.3
w:approval escalate_to_human:0.3 change_security_policy:0.8 merge_code:0.3 control_device:-0.5
w:approve read_record:-0.4 update_record:0.5 post_comment:0.3 transfer_funds:0.3 grant_access:0.4
w:archive delete_record:0.3 export_data:0.7 backup_data:0.6
w:are read_record:0.7 read_telemetry:0.4 lookup_public_info:0.5 read_secret:-0.3 update_record:-0.5 bulk_delete_records:0.5 execute_sql:0.4 cancel_event:0.4 execute_trade:0.3
w:args read_message:0.4 read_file:-0.3 lookup_public_info:1 fetch_web_page:-0.4 create_record:0.3 execute_sql:0.3 send_bulk_email:-0.4 publish_content:-0.3 place_order:0.4 provision_infrastructure:0.3 trigger_workflow:-0.3 change_security_policy:-0.3 interact_with_ui:0.3 create_credential:-0.3 authenticate:0.3 submit_clinical_order:0.3 sign_document:0.4 compute_output:0.3
w:arguments read_file:-0.3 read_telemetry:-0.3 update_record:0.4 send_message:0.5 schedule_event:0.3 transfer_funds:-0.3 manage_subscription:0.3 modify_order:0.3 change_security_policy:0.7 install_software:0.3 interact_with_ui:0.3 compute_output:-0.3
w:arm control_device:0.8
w:array read_record:-0.5 update_record:0.4 send_email:0.3 change_security_policy:0.5 control_device:-0.3
w:article read_record:-1.1 lookup_public_info:1.4 fetch_web_page:0.6 publish_content:0.4 compute_output:-0.3
w:as read_record:0.4 lookup_public_info:-0.4 fetch_web_page:0.5 export_data:0.3 write_file:0.8 issue_credit:0.7 modify_order:0.4 trigger_workflow:0.3 authenticate:0.4
w:ask create_record:0.8 update_record:-0.6 execute_sql:0.4 send_message:0.4 schedule_event:0.3 request_payment:0.7 compute_output:-0.3
w:asset create_record:0.3 delete_record:-0.7 write_file:0.5 delete_file:0.9 transfer_funds:0.3 execute_trade:0.3
w:assign update_record:0.3
w:assistant update_record:-0.4 escalate_to_human:0.5 grant_access:0.4 update_agent_state:1.2
w:at read_record:0.6 inspect_system:-0.5 read_device_state:-0.3 create_record:0.7 update_record:0.3 send_email:0.6 send_message:-0.5 publish_content:0.3 schedule_event:1.2 manage_subscription:0.4 interact_with_ui:0.3 control_device:0.3 submit_clinical_order:0.4 sign_document:0.4
w:attendee schedule_event:0.4
w:authority create_record:0.3 publish_content:0.5 control_service:-0.3 sign_document:0.4
w:automation read_record:0.3 create_record:-0.5 register_webhook:0.4 control_device:0.3
w:available lookup_public_info:0.3
w:away inspect_system:-0.3 trigger_workflow:0.5 revoke_access:0.7 create_credential:0.3
w:back read_message:0.8 fetch_web_page:0.6 update_record:-0.5 restore_data:1.1 write_file:0.3 deploy_code:0.4 commit_code:0.3 revoke_access:0.4
w:backup backup_data:0.4 modify_infrastructure:0.8
w:badge read_telemetry:0.5 create_record:-0.3 delete_record:-0.7 grant_access:0.3 revoke_access:0.3 create_credential:0.3 revoke_credential:0.9 control_device:-0.3
w:balance read_record:0.8 read_file:-0.4 transfer_funds:0.8 issue_credit:0.3
w:bank transfer_funds:0.9 trigger_workflow:0.3
w:bankaccount transfer_funds:0.6 charge_payment:0.5 request_payment:0.3
w:barcode read_secret:0.3 update_record:0.6
w:base update_record:0.4 transfer_funds:-0.3 control_device:0.3
w:bash run_shell_command:0.8
w:bastion read_telemetry:0.4 change_security_policy:0.3 install_software:0.3
w:battery read_device_state:0.4
w:be read_record:-0.7 read_file:-0.3 inspect_system:1.1 lookup_public_info:0.6 create_record:-0.4 control_service:0.4 change_security_policy:0.5 create_credential:0.4 update_agent_state:0.6
w:been read_record:0.8 update_record:-0.3 modify_order:0.3 cancel_order:0.3 merge_code:0.3
w:before modify_order:0.4 compute_output:0.3
w:behalf post_comment:0.3
w:below read_record:1 read_file:0.5 inspect_system:-0.3 write_file:0.7 delete_file:0.5 transfer_funds:-0.5 terminate_infrastructure:-0.5
w:between read_record:0.3 lookup_public_info:-0.4 update_record:0.4 execute_code:0.8 compute_output:1.6
w:bill read_record:0.3 place_order:0.3
w:block update_record:0.7 deactivate_user:-0.3 revoke_access:0.3 revoke_credential:0.8
w:body update_record:-0.5 draft_message:0.4
w:book read_record:0.3 lookup_public_info:0.8 create_record:0.5 update_record:0.7 schedule_event:1.2 cancel_event:0.4 place_order:-0.5 compute_output:-0.7
w:booking read_record:0.6 lookup_public_info:-0.4 create_record:0.4 refund_payment:0.3
w:boolean update_record:0.4 http_request:0.3
w:branch create_record:0.3 commit_code:0.9 merge_code:0.6 grant_access:-0.3
w:broadcast send_bulk_email:0.3 send_message:0.5 transfer_funds:0.3
w:browser fetch_web_page:0.6 authenticate:0.3
w:bucket read_file:0.3 export_data:0.4 delete_file:0.4 grant_access:0.4
w:build read_record:0.3 inspect_system:-0.4 update_record:0.4 publish_content:0.3 deploy_code:0.4 trigger_workflow:0.6
w:buildforge deploy_code:0.4 trigger_workflow:0.5 change_security_policy:0.5 commit_code:0.3 control_device:-0.5
w:bulk delete_record:-0.6 bulk_delete_records:0.8 place_order:0.3
w:buy place_order:0.7
w:buyer update_record:0.3 request_payment:0.3 modify_order:0.4
w:by read_record:1 read_message:0.4 query_database:0.5 read_telemetry:1 inspect_system:-0.4 read_device_state:-0.3 lookup_public_info:0.9 create_record:-0.4 execute_sql:0.3 share_resource:0.6 issue_credit:-0.3 place_order:-0.3 grant_access:-0.4 create_credential:-0.3 control_device:0.9 submit_clinical_order:0.4 compute_output:0.9
w:cabin charge_payment:0.3 modify_order:0.6
w:cabinet read_file:0.4 export_data:0.3 share_resource:0.5
w:cache query_database:0.6 read_telemetry:0.4 execute_sql:0.5 modify_infrastructure:0.5
w:calculate read_file:0.5 compute_output:0.4
w:calendar read_record:0.3 update_record:0.4 share_resource:0.4
w:call lookup_public_info:-0.5 create_record:0.5 update_record:-1 send_email:-0.7 send_bulk_email:0.5 send_message:0.7 schedule_event:0.4 cancel_event:0.3 dispatch_responder:0.9 trigger_workflow:-0.7 execute_code:1.1 http_request:0.8 compute_output:-0.3 update_agent_state:0.6
w:camera read_device_state:0.7
w:campaign create_record:0.3 draft_message:0.6 send_bulk_email:0.4 schedule_event:0.3
w:campus read_file:0.3 deactivate_user:0.5
w:can read_record:-0.6 inspect_system:0.5 lookup_public_info:0.5 post_comment:0.6 publish_content:0.7 request_payment:0.5 control_service:0.5 create_credential:0.8
w:cancel cancel_event:0.8 refund_payment:0.8 manage_subscription:0.4 cancel_order:0.4
w:candidate read_file:0.7 lookup_public_info:0.7 update_record:-0.3 send_email:0.6 deploy_code:0.3
w:capture read_telemetry:0.5 read_device_state:0.4 export_data:0.3
w:car read_device_state:0.4 place_order:0.4
w:card create_record:0.3 update_record:-0.3 delete_record:0.3 charge_payment:1.2 place_order:0.7 control_service:0.3 create_credential:0.9
w:carrier lookup_public_info:0.4 place_order:0.3
w:cart update_record:-0.4 place_order:0.4
w:cause read_record:0.3 manage_subscription:0.3
w:cell read_file:0.4 read_device_state:0.4 update_record:-0.3 write_file:0.3 trigger_workflow:-0.3 execute_code:1.3
w:certificate issue_credit:0.6
w:chain inspect_system:-0.4 lookup_public_info:0.9 execute_code:0.3
w:change read_telemetry:0.5 lookup_public_info:-0.3 update_record:0.3 execute_sql:0.9 draft_message:0.4 charge_payment:0.3 modify_order:1 modify_infrastructure:0.8 configure_monitoring:0.4 change_security_policy:0.3 merge_code:0.4 submit_clinical_order:0.5 compute_output:-0.3 update_agent_state:-0.6
w:channel read_message:1.1 interact_with_ui:-0.4 revoke_access:0.3
w:charge charge_payment:0.6 place_order:0.6
w:charity manage_subscription:0.3
w:chart read_record:0.8 update_record:0.3 share_resource:0.3 deploy_code:-0.4 control_device:-0.4 submit_clinical_order:0.5 compute_output:0.7
w:chat read_message:0.3 create_record:0.4 update_record:0.4
w:check read_record:-1 read_file:0.4 read_telemetry:0.3 lookup_public_info:1.2 update_record:0.8 modify_order:0.3 compute_output:1.3
w:checkout charge_payment:0.3 issue_credit:0.4
w:chirp share_resource:-0.5 post_comment:0.4 publish_content:1.1 schedule_event:-0.3
w:city lookup_public_info:0.3
w:civic schedule_event:0.4 sign_document:0.6
w:claim read_record:0.4 read_file:-0.4 update_record:0.3 transfer_funds:0.4 request_payment:0.7 refund_payment:0.4
w:clear write_file:0.7 cancel_event:0.4 update_agent_state:0.6
w:click interact_with_ui:0.5
w:client place_order:0.3
w:climate read_device_state:0.4
w:clinic read_record:0.5 update_record:-0.3 export_data:0.4 cancel_event:-0.3 request_payment:0.3 cancel_order:0.3 submit_clinical_order:0.5
w:close update_record:0.3 control_service:0.5 trigger_workflow:0.5 deactivate_user:0.3 control_device:0.7 compute_output:-0.3 update_agent_state:0.3
w:cloud read_file:0.4 export_data:0.6 share_resource:0.4
w:cluster provision_infrastructure:0.3 terminate_infrastructure:0.5 deploy_code:0.9
w:code read_record:-0.7 read_file:-0.7 read_telemetry:0.6 read_device_state:0.3 lookup_public_info:0.7 read_secret:0.5 create_record:-0.6 update_record:0.4 transfer_funds:0.3 issue_credit:0.6 change_security_policy:0.3 revoke_access:0.5 revoke_credential:0.3 authenticate:0.8 compute_output:1
w:coin transfer_funds:0.6 execute_trade:0.6
w:colleague read_secret:-0.3 update_record:-0.4 share_resource:0.8 post_comment:0.5 commit_code:0.3 create_user:0.3 grant_access:0.7
w:collect export_data:0.5 request_payment:0.3
w:collection read_record:-0.9 query_database:0.4 inspect_system:1 create_record:-1 export_data:0.3 alter_schema:1 manage_subscription:0.3 provision_infrastructure:0.3
w:column query_database:0.3 alter_schema:0.3
w:command execute_sql:0.9
w:comment read_record:-0.4 update_record:0.3 delete_record:0.5 post_comment:0.5 publish_content:0.4
w:commit read_file:0.6 commit_code:0.8
w:company create_user:0.4 grant_access:0.3
w:compare read_record:-0.3 read_file:0.3 lookup_public_info:0.4 compute_output:0.6
w:complete delete_record:0.3 export_data:0.6
w:compose draft_message:0.4 send_email:0.3
w:compute lookup_public_info:0.3 compute_output:0.3
w:config backup_data:0.3 control_device:0.3
w:connect grant_access:0.3
w:contact read_record:0.5 create_record:0.4 update_record:0.4 bulk_delete_records:0.5 export_data:0.3 send_bulk_email:0.5 request_payment:0.3 deactivate_user:-0.3
w:contents commit_code:0.4
w:contract execute_code:0.7 grant_access:0.5
w:control update_record:0.3 dispatch_responder:0.3 control_device:0.4
w:controller deploy_code:0.4
w:conversation read_message:0.3 create_record:0.3 update_record:0.3 escalate_to_human:0.5
w:convert lookup_public_info:1.2 compute_output:-0.5
w:copy export_data:0.8 backup_data:0.6 write_file:0.3 configure_monitoring:0.3 register_webhook:0.6
w:cost read_record:0.3 lookup_public_info:0.3 compute_output:0.3
w:count query_database:0.9
w:courier read_record:-0.4 cancel_event:0.3 transfer_funds:0.6 charge_payment:0.5 modify_order:0.4
w:course lookup_public_info:0.3 update_record:0.6 delete_record:-0.3 send_message:0.4 grant_access:0.7 revoke_access:0.7
w:create read_file:-0.3 create_record:0.5 update_record:-0.3 execute_sql:0.3 alter_schema:0.6 backup_data:0.5 write_file:-0.3 share_resource:0.4 draft_message:0.4 send_bulk_email:-0.3 publish_content:0.4 issue_credit:0.4 provision_infrastructure:1 deploy_code:-0.3 register_webhook:0.4 create_user:0.8 grant_access:0.3 create_credential:0.3 compute_output:0.3
w:credential share_resource:0.3 create_credential:0.4 authenticate:0.5 update_agent_state:0.5
w:credit create_record:0.3 refund_payment:0.5 issue_credit:0.4
w:crm inspect_system:0.5 create_record:0.8 update_record:-0.4
w:crossing dispatch_responder:0.3 control_device:0.4
w:csv read_file:0.3 read_secret:0.3 export_data:0.4
w:currency lookup_public_info:0.5
w:customer lookup_public_info:-0.3 create_record:0.4 send_email:0.5 send_bulk_email:0.3 send_message:-0.3 charge_payment:0.3 request_payment:0.8 refund_payment:0.4 issue_credit:0.7 create_credential:0.6 control_device:0.8 compute_output:-0.3
w:cut modify_infrastructure:0.3 grant_access:0.3 control_device:0.9 compute_output:0.6
w:dashboard update_record:0.4
w:data read_device_state:-0.3 read_secret:0.4 bulk_delete_records:0.3 write_file:0.6 manage_subscription:0.4 compute_output:0.7
w:database bulk_delete_records:0.8 execute_sql:0.6 backup_data:0.3 restore_data:0.4 modify_infrastructure:-0.5 run_shell_command:-0.3
w:date read_record:0.9 read_message:0.4 update_record:0.5 schedule_event:0.5 transfer_funds:-0.3 place_order:-0.3
w:day read_record:0.8 read_telemetry:0.5 read_device_state:-0.3 update_record:-0.3 cancel_event:0.4 modify_infrastructure:0.3 trigger_workflow:0.5 compute_output:0.8
w:daybook share_resource:0.4 schedule_event:0.8 cancel_event:0.4 control_device:-0.5
w:deal read_record:0.6 inspect_system:-0.3 update_record:0.3 export_data:0.3
w:debit manage_subscription:0.5
w:definition read_file:0.4 lookup_public_info:1.1 create_record:-0.5
w:delete read_record:-0.5 read_file:-0.3 delete_record:0.4 bulk_delete_records:1.9 execute_sql:0.9 alter_schema:-0.3 delete_file:1.4 terminate_infrastructure:1.1 deactivate_user:0.3 revoke_credential:0.5 compute_output:-0.3
w:delivered update_record:-0.5 modify_order:0.6
w:delivery bulk_delete_records:0.3 schedule_event:0.3 transfer_funds:0.8
w:deploy publish_content:0.3 trigger_workflow:0.3 execute_code:0.3 create_credential:0.4
w:deployment deploy_code:0.6
w:deposit create_record:0.3
w:describe read_record:-0.4 query_database:0.3 inspect_system:1 compute_output:0.3
w:description lookup_public_info:0.5
w:desk create_record:0.4 schedule_event:0.3 sign_document:0.6
w:desktop read_record:-0.5 inspect_system:1 export_data:0.3 write_file:0.3
w:destination lookup_public_info:0.6
w:destroy delete_record:0.6 control_service:0.3
w:details lookup_public_info:0.4 transfer_funds:0.3
w:device read_telemetry:0.6 read_device_state:0.4 interact_with_ui:0.3
w:dict inspect_system:0.3 control_service:0.5 revoke_credential:0.3
w:diff read_file:0.4 compute_output:0.3
w:direct manage_subscription:0.5
w:directory update_record:-0.4 delete_record:0.4 backup_data:0.3 create_user:0.6 deactivate_user:0.4
w:disable share_resource:0.3 change_security_policy:0.5 deactivate_user:0.4
w:disk read_file:0.9 read_telemetry:-0.3 inspect_system:0.4 terminate_infrastructure:0.3 control_service:0.4 compute_output:-0.4
w:dispute update_record:0.6 refund_payment:0.7
w:dns read_telemetry:0.4 inspect_system:0.6 update_record:0.4 export_data:-0.4 modify_infrastructure:1
w:do trigger_workflow:0.6 grant_access:-0.3
w:document read_record:0.8 read_file:-0.3 query_database:1.4 create_record:1.1 update_record:0.6 delete_record:0.3 execute_sql:0.4 write_file:0.4 delete_file:-0.3 grant_access:-0.3 sign_document:0.3
w:documentation lookup_public_info:0.8 fetch_web_page:-0.6
w:domain read_secret:0.5 place_order:0.6 change_security_policy:0.7
w:done update_agent_state:0.7
w:door read_record:0.3 read_telemetry:0.6 create_record:-0.3 grant_access:0.3
w:down update_record:0.5 cancel_event:0.3 dispatch_responder:0.6 cancel_order:0.3 compute_output:0.7
w:download read_record:0.3 read_file:1.3
w:draft create_record:1 draft_message:0.9 send_email:0.4 send_message:-0.3 publish_content:-0.6 deploy_code:0.8
w:draw request_payment:0.3
w:drive read_file:0.4 inspect_system:0.3 export_data:0.3 delete_file:0.3 share_resource:0.3 change_security_policy:-0.3 control_device:0.5
w:driver post_comment:0.5
w:drone read_device_state:0.3 change_security_policy:0.3 control_device:0.9
w:drop bulk_delete_records:0.4 alter_schema:0.5 cancel_event:0.4 modify_order:0.3 control_device:0.4 update_agent_state:0.6
w:drug read_record:-0.3 lookup_public_info:1 compute_output:0.4
w:dump inspect_system:0.7 export_data:-0.3
w:e share_resource:0.4 modify_order:-0.6 submit_clinical_order:0.5 update_agent_state:0.4
w:earlier restore_data:0.4 deploy_code:0.5 commit_code:0.3
w:edit share_resource:0.4 publish_content:0.5 compute_output:0.4
w:email read_record:1 lookup_public_info:-0.3 share_resource:0.3 send_email:0.5 send_bulk_email:0.7 create_user:0.6
w:emergency read_record:0.6 send_message:0.6 control_device:0.5
w:employee update_record:1 transfer_funds:-0.3 trigger_workflow:0.4 deactivate_user:0.4
w:empty bulk_delete_records:0.5
w:end delete_record:1 escalate_to_human:0.6 manage_subscription:1 control_service:-0.4 deactivate_user:0.6 authenticate:0.4
w:endpoint query_database:0.5 change_security_policy:0.5 register_webhook:0.7 run_shell_command:0.4
w:energy read_device_state:0.5 execute_trade:1 place_order:-0.5
w:enroll create_record:-0.3 update_record:0.3 send_bulk_email:0.5 grant_access:0.5
w:entry read_telemetry:0.3 lookup_public_info:0.3 fetch_web_page:0.6 update_record:0.6 delete_record:0.3 publish_content:0.5 create_credential:-0.3 revoke_credential:0.4 authenticate:0.3
w:envelope update_record:0.7 delete_record:0.4 cancel_order:-0.5 sign_document:-0.3
w:environment inspect_system:-0.3 read_secret:0.6 deploy_code:0.3 trigger_workflow:0.3
w:erp read_record:0.6 read_file:-0.3 update_record:0.7 export_data:0.5 write_file:-0.4 transfer_funds:0.4 trigger_workflow:0.3 compute_output:-0.3
w:error lookup_public_info:0.6
w:estimate lookup_public_info:1 compute_output:-0.5
w:evaluate read_telemetry:0.3 execute_code:0.7 interact_with_ui:0.3 compute_output:0.3
w:event read_record:-0.4 read_telemetry:0.4 inspect_system:0.5 update_record:0.4 send_message:0.3 publish_content:-0.7 schedule_event:0.3 cancel_event:0.4 trigger_workflow:0.5 register_webhook:0.4
w:every bulk_delete_records:0.9 write_file:0.7 delete_file:-0.3 publish_content:0.5 request_payment:0.3 issue_credit:0.3 control_service:0.3
w:everybody send_message:0.3 publish_content:0.4 schedule_event:0.3
w:everyone inspect_system:0.4 send_email:0.8 send_bulk_email:0.5 send_message:0.6
w:everything inspect_system:0.6 bulk_delete_records:0.8 grant_access:0.3
w:evidence update_record:0.5 export_data:0.5
w:exchange create_record:0.3 update_record:-0.5 modify_order:0.6
w:exec query_database:0.3 execute_sql:0.4 run_shell_command:1.1
w:execute execute_sql:-0.4 execute_code:0.6
w:explain read_file:-0.3 lookup_public_info:0.6 compute_output:1.1
w:export read_secret:0.6 create_record:-0.3 export_data:0.6 write_file:0.4 sign_document:0.6
w:expression read_telemetry:0.3 execute_code:0.4
w:extract read_file:0.3 fetch_web_page:0.9 export_data:0.6 compute_output:-0.7
w:fact read_record:0.8 create_record:0.3 update_agent_state:-0.4
w:family read_record:0.3 grant_access:0.3 authenticate:-0.3
w:far control_device:0.9
w:fee place_order:0.3 compute_output:0.5
w:feed read_record:-0.4 lookup_public_info:0.3 fetch_web_page:0.6 update_record:-0.5 control_device:1.1
w:fetch fetch_web_page:0.6 export_data:0.3 share_resource:0.3 compute_output:0.3
w:field inspect_system:0.6 create_record:0.3 interact_with_ui:0.5 control_device:0.4
w:file read_record:0.4 read_file:1.2 read_telemetry:-0.4 inspect_system:0.3 lookup_public_info:-0.4 read_secret:0.4 create_record:0.5 update_record:-0.6 write_file:1.4 delete_file:0.7 share_resource:0.5 refund_payment:-0.3 modify_infrastructure:0.4 trigger_workflow:-0.3 execute_code:0.3 control_device:-0.3 sign_document:1.2 compute_output:-0.3
w:fill read_record:0.3 update_record:0.7 authenticate:0.3
w:film lookup_public_info:0.4 update_record:-0.4 change_security_policy:0.6
w:filter query_database:0.4 update_record:0.5 delete_record:-0.5 bulk_delete_records:1.1
w:find read_message:0.3 read_file:0.4 query_database:0.5 read_telemetry:0.3 lookup_public_info:0.7 compute_output:0.8
w:finder lookup_public_info:0.3 send_message:0.3
w:finding read_record:0.3 update_record:-0.3 change_security_policy:0.4 compute_output:0.5
w:finished post_comment:0.5 sign_document:0.4
w:fire configure_monitoring:-0.3 register_webhook:0.4 control_device:1.2
w:firmware control_device:0.6
w:first read_file:0.3 lookup_public_info:0.5 transfer_funds:0.3
w:flight read_record:0.3
w:folder create_record:0.3 update_record:0.7
w:folio read_record:-0.3 update_record:0.6 refund_payment:0.4 place_order:0.3 modify_order:0.4
w:follow update_record:0.4 schedule_event:0.3
w:follower read_record:0.3 update_record:0.3 share_resource:-0.4 post_comment:0.6 publish_content:0.4
w:for read_record:-0.5 read_file:-0.5 query_database:-0.3 inspect_system:0.3 read_device_state:-0.6 lookup_public_info:1.2 create_record:-0.3 export_data:0.4 execute_sql:-0.3 write_file:-0.4 delete_file:-0.3 send_bulk_email:-0.5 publish_content:0.3 cancel_event:-0.3 charge_payment:-0.3 request_payment:0.8 place_order:0.8 modify_order:0.3 cancel_order:-0.3 provision_infrastructure:-0.5 control_service:-0.6 deploy_code:-0.3 change_security_policy:0.8 install_software:-0.3 register_webhook:-0.3 commit_code:-0.3 execute_code:-0.3 http_request:-0.3 create_user:0.5 deactivate_user:-0.4 revoke_access:-0.4 create_credential:0.8 authenticate:0.6 submit_clinical_order:0.5 sign_document:0.8 compute_output:0.9
w:force create_credential:0.4
w:forecast read_record:0.3 compute_output:-0.3
w:forge update_record:-0.3 commit_code:0.5 merge_code:0.4
w:forget delete_record:0.3 bulk_delete_records:0.3 revoke_credential:0.4
w:form lookup_public_info:0.4 send_bulk_email:0.3 http_request:0.3 interact_with_ui:0.4
w:forward create_record:0.3 configure_monitoring:0.3 register_webhook:0.7
w:free read_record:0.4 read_telemetry:-0.3 inspect_system:0.6
w:from read_record:-0.4 read_device_state:0.4 update_record:0.6 write_file:-0.5 delete_file:-0.4 share_resource:0.3 send_bulk_email:-0.3 send_message:-0.4 post_comment:-0.4 charge_payment:0.4 place_order:0.4 modify_order:-0.3 modify_infrastructure:0.7 change_security_policy:0.7 register_webhook:0.8 commit_code:0.3 deactivate_user:-0.3 grant_access:-0.3 revoke_access:0.9 revoke_credential:0.5 control_device:-0.3 sign_document:-0.3 compute_output:0.4
w:full export_data:0.5
w:function delete_record:0.3 modify_infrastructure:0.6 terminate_infrastructure:-0.3 trigger_workflow:0.4 execute_code:0.7 update_agent_state:-0.6
w:further create_record:0.3 update_record:0.3
w:g modify_order:-0.6 submit_clinical_order:0.5 update_agent_state:0.4
w:generate fetch_web_page:0.3 share_resource:0.3 request_payment:0.3 compute_output:0.3
w:geocode lookup_public_info:0.8 compute_output:-0.5
w:get read_record:0.3 read_message:0.3 read_file:0.7 query_database:0.4 read_telemetry:0.9 inspect_system:0.6 read_device_state:0.8 lookup_public_info:1.3 fetch_web_page:1 read_secret:0.3 update_record:-0.3 install_software:0.3 compute_output:0.7
w:gift transfer_funds:0.6 manage_subscription:0.3
w:give read_record:-0.7 share_resource:0.4 transfer_funds:0.9 issue_credit:0.6 modify_order:0.5 commit_code:0.3 grant_access:0.6
w:given lookup_public_info:0.4 bulk_delete_records:0.3 send_email:0.4 send_message:0.3 publish_content:0.3 merge_code:0.3 control_device:0.5
w:glossary inspect_system:0.3 create_record:0.6
w:go read_file:0.3 fetch_web_page:0.5 create_record:-0.3 publish_content:0.5 schedule_event:-0.3 deploy_code:0.4 commit_code:0.3 interact_with_ui:0.5 update_agent_state:0.4
w:goal update_record:-0.6 publish_content:0.3 update_agent_state:0.9
w:good manage_subscription:0.3
w:grade post_comment:0.4 grant_access:0.4
w:grant share_resource:0.3 issue_credit:0.4 change_security_policy:0.6 create_credential:0.5
w:group create_record:0.4 change_security_policy:0.5
w:guest create_record:-0.4 update_record:0.4 create_user:0.4 grant_access:0.3 revoke_credential:0.4
w:hand read_record:0.4 read_device_state:0.4 escalate_to_human:0.7
w:handle update_record:0.3 send_message:0.4
w:harbor create_record:0.3 transfer_funds:0.3 execute_trade:0.6
w:has read_record:0.7 read_telemetry:0.4 inspect_system:0.3 modify_order:0.3 cancel_order:0.3
w:hash read_file:0.6 lookup_public_info:0.4 change_security_policy:0.3 compute_output:-0.4
w:have send_email:0.5 deploy_code:0.3 trigger_workflow:0.7 merge_code:0.3 grant_access:-0.4
w:head read_record:-0.3 read_file:0.5
w:headers fetch_web_page:0.3
w:heartline read_record:0.5 delete_record:0.8 send_message:0.3
w:herd read_device_state:0.4 change_security_policy:0.3 control_device:0.4
w:history read_record:0.4 read_message:0.3 read_file:0.5 read_telemetry:0.6 read_device_state:0.3
w:hold create_record:-0.3 update_record:0.6 charge_payment:0.7 change_security_policy:0.8
w:home read_telemetry:-0.5 read_device_state:0.5 write_file:-0.3 control_device:0.8
w:host update_record:-0.3 export_data:0.4 modify_infrastructure:0.3 change_security_policy:1.2
w:hour read_record:-0.7 read_telemetry:0.4 lookup_public_info:1.1
w:hours create_record:-0.3 publish_content:0.8 configure_monitoring:0.5
w:how read_record:-0.6 inspect_system:0.5 modify_infrastructure:0.4 change_security_policy:0.3 control_device:0.7
w:http fetch_web_page:0.6 delete_record:0.6 http_request:0.3
w:hub update_record:-0.3 commit_code:0.5 merge_code:0.4
w:id read_record:-0.4 read_file:0.3 inspect_system:-0.4 update_record:0.3 share_resource:0.4 draft_message:0.5 send_email:0.4 send_message:0.4 request_payment:0.5 cancel_order:0.3 change_security_policy:-0.3 revoke_access:0.5 submit_clinical_order:0.3 compute_output:-0.3
w:identifierreturns update_record:0.3
w:idreturns read_message:0.3
w:if create_record:0.3 merge_code:0.4
w:image read_record:-0.7 read_file:0.9 update_record:-0.4 export_data:0.4 install_software:0.3 compute_output:1.4
w:import update_record:0.5 place_order:0.3 create_credential:0.3
w:in read_file:0.6 read_telemetry:0.3 inspect_system:-1 read_device_state:1.1 read_secret:-0.4 create_record:-0.5 bulk_delete_records:0.5 write_file:0.7 draft_message:-0.3 send_email:-0.5 send_bulk_email:1 post_comment:-0.4 publish_content:-0.4 manage_subscription:-0.3 provision_infrastructure:0.9 control_service:0.3 deploy_code:-0.3 configure_monitoring:-0.3 create_user:0.3 grant_access:0.3 revoke_access:-0.5 revoke_credential:-0.3 control_device:0.8 submit_clinical_order:-0.4 compute_output:1.3
w:incident read_record:-0.4 read_telemetry:0.6 update_record:0.4 dispatch_responder:0.9
w:incoming create_record:0.3 register_webhook:0.5 create_credential:0.3
w:index query_database:0.3 terminate_infrastructure:0.5
w:info read_file:0.7 inspect_system:0.7 interact_with_ui:-0.7
w:input read_record:0.6 update_record:0.3 share_resource:0.6 issue_credit:0.3 manage_subscription:0.3 change_security_policy:-0.6 grant_access:-0.3 revoke_credential:0.5
w:insert create_record:0.4 update_record:0.5 execute_sql:0.8 write_file:-0.4
w:install install_software:0.9 run_shell_command:0.9 control_device:0.5
w:instance lookup_public_info:0.3 control_service:0.3
w:insurance read_file:-0.4 update_record:0.7 request_payment:0.5 manage_subscription:0.4 place_order:0.3 control_device:-0.3 sign_document:0.6
w:internet read_record:-0.5 inspect_system:0.4 lookup_public_info:1.2 update_record:-0.4
w:into lookup_public_info:0.5 create_record:1 export_data:0.7 execute_sql:0.3 commit_code:0.5 merge_code:0.5 grant_access:-0.3 control_device:0.3 compute_output:-0.3
w:inventory read_record:0.3 inspect_system:0.6
w:invitation update_record:0.7 grant_access:0.4
w:invite send_email:0.3 send_bulk_email:0.3 schedule_event:0.6 grant_access:0.3
w:invoice create_record:0.3 update_record:0.6 send_email:0.3 request_payment:0.4 issue_credit:0.4 trigger_workflow:0.3
w:is read_record:0.5 read_file:0.9 inspect_system:0.9 lookup_public_info:-0.4 update_record:-0.5 draft_message:0.4 send_bulk_email:-0.5 send_message:0.3 publish_content:-0.9 dispatch_responder:0.3 transfer_funds:0.6 refund_payment:0.4 issue_credit:-0.3 manage_subscription:0.6 modify_order:0.3 configure_monitoring:0.6 change_security_policy:-0.3 register_webhook:0.4 execute_code:0.6 control_device:0.5 compute_output:0.7 update_agent_state:-0.3
w:issue read_record:0.5 create_record:-0.4 export_data:-0.3 issue_credit:0.6 place_order:0.3 create_credential:0.3 authenticate:0.3 submit_clinical_order:0.6
w:it read_record:-0.9 read_file:-0.3 inspect_system:0.6 create_record:-0.3 delete_record:0.4 export_data:0.4 write_file:-0.3 transfer_funds:0.5 refund_payment:-0.3 place_order:0.3 control_service:0.4 deploy_code:0.4 execute_code:0.4 revoke_access:0.3 create_credential:-0.3 control_device:0.4 sign_document:-0.3 compute_output:0.3 update_agent_state:0.3
w:item read_record:0.3 read_secret:0.4 create_record:-0.3 share_resource:0.5 refund_payment:0.6 execute_trade:-0.4 place_order:0.3 modify_order:0.8 compute_output:-0.3
w:its read_file:0.4 update_record:0.4 delete_record:0.6 bulk_delete_records:0.4 dispatch_responder:0.3 terminate_infrastructure:0.7 control_service:0.3 commit_code:-0.3 create_credential:0.4
w:javascript interact_with_ui:0.5
w:job read_record:0.4 update_record:0.3 control_service:0.4 trigger_workflow:-0.4
w:join read_device_state:0.3 update_record:0.3 merge_code:0.6 grant_access:-0.3
w:joint read_record:-1.2 read_device_state:1.3 control_device:0.9
w:keep create_record:0.3 bulk_delete_records:0.4 update_agent_state:0.4
w:kept read_record:1.1 update_record:-0.4 execute_code:0.9 update_agent_state:-0.3
w:kernel update_agent_state:0.4
w:key read_record:-0.3 query_database:1.1 create_record:0.3 write_file:0.3 delete_file:0.3 transfer_funds:-0.3 control_service:-0.3 grant_access:1 revoke_access:0.4 create_credential:0.5 revoke_credential:0.3
w:keystone update_record:-0.5 send_message:0.5 publish_content:0.3 request_payment:0.3 sign_document:0.6
w:kill control_service:0.8 update_agent_state:0.3
w:kin lookup_public_info:0.3 send_message:0.3
w:kind lookup_public_info:0.6
w:kv read_record:-0.5 query_database:0.7 update_record:0.3
w:lab submit_clinical_order:0.4
w:label lookup_public_info:0.4 refund_payment:0.6
w:laboratory submit_clinical_order:0.4
w:language lookup_public_info:-0.6 compute_output:1
w:last read_record:-0.4 read_message:0.8 query_database:-0.3 read_telemetry:0.3 inspect_system:0.7 lookup_public_info:0.7 bulk_delete_records:0.8 write_file:0.6 interact_with_ui:-0.4
w:latch control_service:-0.3 revoke_access:0.5 create_credential:0.3 revoke_credential:0.4
w:later create_record:0.4 update_record:-0.3 send_email:0.5 send_message:-0.3 update_agent_state:0.8
w:latest read_record:0.9 inspect_system:0.3 read_secret:0.3
w:launch send_bulk_email:0.4 provision_infrastructure:0.6 control_service:-0.3
w:leave schedule_event:0.5 change_security_policy:0.4 control_device:-0.3
w:let share_resource:0.4 compute_output:0.4
w:letter update_record:-0.5 delete_record:0.3 send_email:0.5 send_message:0.5
w:level modify_infrastructure:-0.4 control_device:0.5
w:library lookup_public_info:0.3
w:lift change_security_policy:0.9
w:light dispatch_responder:0.3 change_security_policy:0.3
w:like create_record:0.4 update_record:0.3 post_comment:0.4
w:limit read_message:0.4 issue_credit:0.3 place_order:0.3 create_credential:0.3
w:line create_record:0.6 modify_order:0.7 compute_output:1.7
w:link read_device_state:0.3 lookup_public_info:0.3 fetch_web_page:0.8 share_resource:0.3 publish_content:0.4 request_payment:0.4 modify_order:0.4 create_credential:0.5 control_device:-0.3
w:list read_record:0.4 read_file:0.9 read_telemetry:0.8 inspect_system:1.9 read_device_state:0.3 lookup_public_info:0.3 read_secret:-0.4 create_record:0.9 update_record:0.4 write_file:-0.4 send_bulk_email:0.4 publish_content:0.3 schedule_event:0.5 grant_access:-0.3
w:live read_device_state:0.3 send_message:0.5 publish_content:0.3 deploy_code:1
w:lms read_file:0.3 deactivate_user:0.5
w:load read_record:-0.4 read_file:0.3 charge_payment:0.3 deploy_code:0.4 control_device:0.8
w:local write_file:0.6 commit_code:0.4
w:location send_message:0.3
w:locator place_order:0.4 modify_order:0.6
w:lock update_record:-0.6 transfer_funds:0.3 execute_trade:0.3 change_security_policy:0.3 deactivate_user:0.6
w:lodge create_record:-0.5 sign_document:1.1
w:log read_file:0.6 read_telemetry:0.7 create_record:0.7 send_message:-0.3 configure_monitoring:0.4 register_webhook:0.7 create_credential:-0.3
w:login read_secret:0.4 update_record:0.3 interact_with_ui:0.4 grant_access:0.3 create_credential:0.3 revoke_credential:0.4
w:longer update_record:0.3 change_security_policy:-0.3 revoke_access:0.4
w:look read_record:0.8 inspect_system:0.3 lookup_public_info:0.3 interact_with_ui:-0.4
w:lookup inspect_system:-0.3 lookup_public_info:2.5
w:loss read_record:0.3 execute_trade:0.3
w:lost create_record:0.4 change_security_policy:-0.8 revoke_credential:0.9
w:machine inspect_system:-0.3 lookup_public_info:0.3 export_data:0.3 write_file:0.3 provision_infrastructure:0.5 control_service:0.4 change_security_policy:0.6 run_shell_command:0.5 grant_access:-0.4
w:mail read_message:0.5 draft_message:0.3 send_bulk_email:1.8 send_message:-0.4 create_credential:0.3
w:mailbox read_message:0.4 create_record:-0.3 delete_record:0.3 share_resource:0.3 change_security_policy:0.3
w:make create_record:-0.5 write_file:0.3 share_resource:0.4 deploy_code:1 grant_access:0.6 revoke_credential:0.4 update_agent_state:0.6
w:manage read_record:0.3 inspect_system:0.4 update_record:-0.6 bulk_delete_records:0.7 modify_infrastructure:-0.4 control_service:0.5 create_user:0.5
w:manager read_file:0.4 delete_record:0.3 backup_data:0.3 share_resource:0.3 compute_output:-0.4
w:many read_record:0.3 create_record:0.6 update_record:0.3 execute_sql:0.5 write_file:-0.6 modify_infrastructure:0.4 control_device:-0.3
w:map inspect_system:0.3 lookup_public_info:0.5 create_record:0.3 write_file:-0.3 publish_content:0.3 compute_output:0.5
w:mark update_record:0.3 modify_order:0.6 change_security_policy:0.3 commit_code:0.3
w:market create_record:0.7 update_record:-0.7 publish_content:0.4 execute_trade:1.2 sign_document:0.3
w:mass lookup_public_info:-1.1 delete_record:-0.3 bulk_delete_records:0.3 compute_output:1.5
w:match read_record:-0.3 query_database:0.9 delete_record:0.4 bulk_delete_records:0.8 delete_file:-0.3 send_message:0.5
w:may read_file:-0.3 inspect_system:1.1 grant_access:0.8 compute_output:-0.4
w:me read_record:0.6 create_record:0.4 send_message:-0.3 schedule_event:0.5
w:media modify_infrastructure:-0.4 control_device:0.6
w:medical read_record:0.5 read_file:-0.4 export_data:0.5
w:medication submit_clinical_order:0.4
w:member send_bulk_email:0.3 send_message:0.8 post_comment:-0.4 revoke_access:0.6 authenticate:-0.3 sign_document:0.9
w:memory read_record:-0.5 read_telemetry:0.7 bulk_delete_records:0.3 export_data:0.4 modify_infrastructure:0.6
w:merge delete_record:0.6 commit_code:0.3 merge_code:0.3
w:message read_record:0.3 read_message:1.5 inspect_system:-0.3 delete_record:0.4 bulk_delete_records:0.5 write_file:-0.4 send_message:0.8 post_comment:0.8 commit_code:0.6 interact_with_ui:-0.4 compute_output:-0.3
w:minutes read_record:0.3 read_telemetry:0.8 update_record:0.3
w:mode share_resource:0.4 control_device:0.3
w:money send_message:0.3 transfer_funds:0.3 request_payment:0.6 refund_payment:0.8 cancel_order:0.3
w:month read_telemetry:0.8 manage_subscription:1.1 control_service:-0.4
w:monthly read_record:-0.4 read_telemetry:0.4 manage_subscription:0.8
w:more schedule_event:0.6
w:motion deploy_code:0.4 control_device:1.2
w:move delete_record:0.8 delete_file:0.4 modify_order:0.5 grant_access:0.4 create_credential:0.4 control_device:0.6
w:movie lookup_public_info:0.3 trigger_workflow:0.4
w:msisdn read_record:0.7 read_telemetry:0.3 read_device_state:0.3 update_record:-0.3 manage_subscription:0.4 change_security_policy:-0.6 revoke_credential:0.7
w:much inspect_system:0.5
w:music read_record:0.9 read_device_state:0.3 lookup_public_info:-0.4 update_record:0.7
w:name read_record:0.6 lookup_public_info:0.4 create_record:1 update_record:-0.5 write_file:-0.3 post_comment:0.3 grant_access:0.3 revoke_credential:0.3 authenticate:0.3
w:names inspect_system:0.8 read_secret:-0.3
w:namespace read_record:-0.4 read_telemetry:0.6 control_service:0.3 change_security_policy:0.3
w:ndc submit_clinical_order:0.5
w:nearby lookup_public_info:0.7 create_record:-0.3
w:nearest read_record:0.4 place_order:0.3
w:network modify_infrastructure:0.3 change_security_policy:0.8
w:new create_record:0.8 send_email:0.3 execute_trade:0.5 place_order:0.5 modify_infrastructure:-0.4 control_service:-0.3 create_user:0.3 grant_access:0.4 create_credential:1 submit_clinical_order:0.4
w:news lookup_public_info:0.6 fetch_web_page:0.3
w:next read_record:-0.6 inspect_system:0.8 transfer_funds:0.4 manage_subscription:0.4 control_device:0.3
w:nimbus read_record:0.3 inspect_system:0.5 update_record:-0.3 provision_infrastructure:0.5 control_service:0.4 deploy_code:0.3 execute_code:0.3
w:no create_record:-0.3 update_record:0.3 refund_payment:0.4 revoke_access:0.4
w:northbank read_record:0.4 issue_credit:0.3
w:not inspect_system:0.4 read_secret:-0.3 create_record:-0.3 send_email:0.4 modify_order:0.3 cancel_order:0.3 change_security_policy:0.4 control_device:-0.3
w:note create_record:0.6 update_record:0.5 post_comment:0.4 compute_output:-0.3 update_agent_state:0.8
w:notebook write_file:0.3 trigger_workflow:-0.3 execute_code:1.3
w:nothing draft_message:0.6 control_service:0.8 change_security_policy:0.6 create_credential:-0.4
w:notice update_record:-0.3 send_message:0.6 place_order:0.3 sign_document:0.4
w:notification publish_content:0.3 register_webhook:0.3
w:notify update_record:0.3 send_message:0.5 schedule_event:0.3
w:number read_record:-0.6 read_file:-0.3 inspect_system:0.3 create_record:0.4 update_record:0.8 send_message:1.4 request_payment:0.3 refund_payment:0.3 execute_trade:-0.3 modify_infrastructure:0.7 trigger_workflow:-0.4 create_credential:0.3 submit_clinical_order:0.4 compute_output:0.5
w:oauth grant_access:0.3 authenticate:0.6
w:object read_record:-0.5 read_file:1.4 inspect_system:0.3 update_record:-0.3 delete_record:-0.5 write_file:0.3 delete_file:1.4 share_resource:0.3 modify_infrastructure:0.3
w:of read_record:0.3 read_file:0.5 query_database:-0.4 read_telemetry:1.2 inspect_system:0.9 read_device_state:0.7 lookup_public_info:1.5 fetch_web_page:0.8 read_secret:0.7 create_record:-0.8 update_record:0.5 delete_record:-0.3 execute_sql:-0.5 alter_schema:-0.4 backup_data:0.3 restore_data:-0.4 delete_file:-0.5 send_email:-0.3 schedule_event:-0.3 dispatch_responder:-0.6 transfer_funds:-0.7 charge_payment:-0.6 refund_payment:-0.4 execute_trade:-0.6 modify_order:-0.5 provision_infrastructure:0.5 modify_infrastructure:1.2 terminate_infrastructure:-0.5 trigger_workflow:-0.4 install_software:-0.5 commit_code:-0.4 merge_code:-0.4 interact_with_ui:-0.6 create_user:-0.5 grant_access:0.8 create_credential:0.3 revoke_credential:-0.4 control_device:0.5 submit_clinical_order:-0.3 compute_output:1.3
w:off read_record:-0.5 read_device_state:-0.4 update_record:0.6 delete_record:0.5 write_file:-0.3 cancel_event:0.3 issue_credit:0.7 modify_infrastructure:0.4 trigger_workflow:-0.4 change_security_policy:0.5 control_device:0.9 sign_document:0.3
w:offer inspect_system:-0.3 lookup_public_info:0.3 create_record:1 update_record:-0.7 sign_document:0.7
w:older bulk_delete_records:0.3 write_file:0.3
w:on read_message:-0.3 read_telemetry:-0.3 read_device_state:0.5 lookup_public_info:0.4 create_record:0.4 delete_record:-0.3 bulk_delete_records:-0.3 execute_sql:-0.3 write_file:-0.3 share_resource:-0.4 send_message:0.3 post_comment:0.3 publish_content:1 dispatch_responder:0.5 charge_payment:0.4 request_payment:-0.3 refund_payment:-0.3 execute_trade:0.6 place_order:-0.4 control_service:0.3 deploy_code:-0.3 trigger_workflow:0.3 register_webhook:0.5 execute_code:-0.4 run_shell_command:0.6 interact_with_ui:0.3 create_credential:-0.4 control_device:0.3 compute_output:-0.4
w:oncall send_message:0.6
w:once send_email:0.3 change_security_policy:-0.3 grant_access:0.3 control_device:1
w:only read_record:0.5 lookup_public_info:-0.4 fetch_web_page:0.3 post_comment:0.5
w:open read_record:0.9 read_file:0.5 read_telemetry:-0.3 read_device_state:-0.3 lookup_public_info:-0.3 fetch_web_page:0.6 create_record:-0.7 update_record:0.5 send_bulk_email:0.4 send_message:-0.3 publish_content:0.6 dispatch_responder:0.5 execute_trade:0.4 modify_order:-0.3 modify_infrastructure:0.3 commit_code:0.4 interact_with_ui:-0.3 grant_access:0.5 authenticate:0.4 control_device:0.7
w:operation update_record:0.3 control_service:0.6 change_security_policy:0.4
w:operations write_file:0.3 modify_infrastructure:0.3 run_shell_command:0.3
w:option inspect_system:-0.4 lookup_public_info:0.5
w:optional read_record:1.5 read_telemetry:0.6 inspect_system:0.4 read_device_state:0.3 lookup_public_info:-0.4 fetch_web_page:-0.3 create_record:0.3 update_record:-0.4 backup_data:0.3 request_payment:-0.3 place_order:0.4
w:optionally read_record:0.4
w:or query_database:0.5 read_telemetry:0.4 inspect_system:-0.6 lookup_public_info:-0.4 update_record:0.4 execute_sql:0.5 write_file:0.4 share_resource:0.6 send_email:-0.3 send_message:-0.3 post_comment:0.4 publish_content:-0.3 place_order:0.3 modify_order:0.3 deploy_code:-0.3 change_security_policy:0.7 execute_code:-0.3 deactivate_user:0.3 create_credential:0.3 revoke_credential:0.5
w:order create_record:0.5 update_record:1 execute_trade:0.8 modify_order:0.3 submit_clinical_order:1
w:original write_file:0.7
w:other read_telemetry:0.3 inspect_system:0.3 lookup_public_info:-0.4 create_credential:0.3
w:out update_record:0.8 delete_record:0.4 send_message:-0.6 publish_content:0.3 schedule_event:-0.4 dispatch_responder:0.9 grant_access:0.4 revoke_access:0.3 compute_output:0.5
w:output read_file:0.3 read_telemetry:0.8 inspect_system:-0.4
w:outside create_record:-0.3 configure_monitoring:0.3 register_webhook:0.3 create_user:0.4 grant_access:0.6 revoke_access:0.4 revoke_credential:0.3
w:over query_database:0.5 read_telemetry:0.9 inspect_system:-0.3 escalate_to_human:0.5 manage_subscription:0.7 control_service:-0.4 control_device:0.3 compute_output:-0.4
w:own read_device_state:0.8
w:owner update_record:0.3 grant_access:0.4 compute_output:0.3
w:package read_file:0.3 install_software:0.3 run_shell_command:0.9
w:page lookup_public_info:0.5 fetch_web_page:1.5 create_record:-0.4 update_record:-0.4 write_file:0.5 send_message:0.7 publish_content:0.7 interact_with_ui:0.9 compute_output:-0.4
w:paid transfer_funds:0.6 refund_payment:0.4 manage_subscription:0.8 place_order:0.6 control_service:-0.3
w:param read_record:-0.7 read_telemetry:-0.3 inspect_system:-0.3 read_device_state:-0.3 create_record:0.8 update_record:0.7 delete_record:0.6 send_message:-0.4 publish_content:0.5 cancel_event:0.3 refund_payment:0.5 manage_subscription:0.3 cancel_order:0.3 trigger_workflow:-0.4 create_user:0.4 grant_access:0.3 revoke_access:0.4 create_credential:0.4 authenticate:0.5 compute_output:-0.4
w:parcel read_record:-0.3 lookup_public_info:1 create_record:0.3 update_record:-0.4 place_order:0.3 modify_order:0.5
w:part update_record:0.3 escalate_to_human:0.5
w:passenger lookup_public_info:-0.3 update_record:0.3 modify_order:0.3
w:password read_secret:0.5 export_data:-0.3 share_resource:0.4 create_user:0.3 authenticate:0.4 control_device:-0.4 compute_output:1.2
w:past read_telemetry:0.7 read_device_state:0.3 lookup_public_info:-0.3
w:path read_record:-0.3 inspect_system:0.7 write_file:0.6 share_resource:0.3 change_security_policy:0.4 compute_output:0.3
w:pathreturns read_file:-0.4 inspect_system:0.6
w:patient export_data:0.4 share_resource:0.5 send_message:0.7 dispatch_responder:-0.3 request_payment:0.3 submit_clinical_order:0.8
w:pattern read_record:-0.3 query_database:0.5 create_record:0.3 update_record:-0.6 compute_output:0.9
w:pay read_record:0.8 create_record:-0.4 update_record:-0.7 export_data:0.3 transfer_funds:0.3 request_payment:0.7 issue_credit:0.3 manage_subscription:0.4 place_order:0.3 modify_order:0.3 trigger_workflow:0.3 compute_output:0.6
w:payment create_record:0.4 update_record:-0.3 request_payment:0.4 refund_payment:0.6 manage_subscription:0.4
w:paymentid charge_payment:0.3 refund_payment:0.5
w:payout transfer_funds:0.3 refund_payment:0.4
w:payroll trigger_workflow:0.4
w:pdf update_record:0.5 write_file:0.7
w:pending inspect_system:0.6 update_record:0.4 alter_schema:0.3 send_email:0.3 transfer_funds:0.3 cancel_order:0.3 deploy_code:0.3
w:people create_record:0.6 send_email:0.3 send_message:0.3 schedule_event:1 transfer_funds:0.3
w:per read_telemetry:0.7 inspect_system:0.3 read_device_state:1 create_credential:-0.3 compute_output:0.3
w:perform inspect_system:0.7 delete_record:0.3 control_service:0.7 compute_output:-0.4
w:period lookup_public_info:0.6 trigger_workflow:0.4 sign_document:0.4
w:permanently bulk_delete_records:0.4
w:permission read_telemetry:0.7 inspect_system:-0.3 share_resource:0.7 grant_access:0.3
w:person update_record:0.6 share_resource:0.4 schedule_event:-0.3 create_user:0.3 grant_access:1.2 revoke_access:0.6
w:phone read_device_state:0.4 read_secret:0.3 bulk_delete_records:0.3 change_security_policy:-0.3 install_software:0.4
w:pickup cancel_event:0.4 place_order:0.7
w:picture read_device_state:0.7 fetch_web_page:0.3 update_record:-0.3 write_file:0.5 compute_output:0.5
w:pigeon read_message:0.3 update_record:0.3 delete_record:0.3 send_email:0.3
w:pilot read_secret:0.3 write_file:0.5 interact_with_ui:0.6
w:pipeline read_record:0.8 query_database:0.6 inspect_system:-0.6 create_credential:0.3 compute_output:0.3
w:place read_record:-0.3 lookup_public_info:1.1 create_record:0.5 update_record:0.5 write_file:-0.5 schedule_event:0.3 charge_payment:0.6 execute_trade:0.3 change_security_policy:0.3
w:plan inspect_system:0.3 create_record:0.4 backup_data:0.3 schedule_event:0.8 manage_subscription:0.6 modify_infrastructure:0.7 change_security_policy:-0.3 update_agent_state:0.3
w:playlist update_record:0.4 control_device:0.3
w:pod read_telemetry:0.7
w:point read_record:-0.4 read_telemetry:0.7 read_device_state:0.7 lookup_public_info:0.4 create_record:-0.4 update_record:-0.7 bulk_delete_records:0.4 export_data:0.3 backup_data:0.3 modify_infrastructure:-0.6 control_device:0.8 compute_output:1
w:policy read_record:0.4 inspect_system:0.7 bulk_delete_records:0.4 manage_subscription:0.4 modify_infrastructure:0.3 grant_access:0.3 control_device:-0.3 sign_document:0.5 compute_output:-0.4
w:position read_device_state:1.5 lookup_public_info:-0.7 update_record:-0.4 send_message:0.3 execute_trade:0.3 interact_with_ui:0.4 control_device:0.5 compute_output:0.8
w:post read_record:0.6 read_message:0.3 read_telemetry:-0.4 lookup_public_info:0.9 draft_message:0.3 send_message:0.7 charge_payment:0.3 place_order:0.4 trigger_workflow:0.4 compute_output:-0.4
w:postal read_message:0.3 update_record:0.3 delete_record:0.3
w:power read_record:-0.3 change_security_policy:-0.3 control_device:1.3
w:prefix read_file:0.8 inspect_system:-0.5 delete_file:0.5 terminate_infrastructure:-0.6
w:prescription place_order:0.5
w:present read_record:-0.5 read_telemetry:0.3 read_device_state:0.8 dispatch_responder:0.3 merge_code:0.6 grant_access:-0.3
w:pressure read_device_state:0.4
w:previous fetch_web_page:0.8 update_record:-0.4 restore_data:0.4 interact_with_ui:0.3
w:price lookup_public_info:1.4 update_record:-0.3 charge_payment:0.3 execute_trade:0.3 place_order:0.4 compute_output:-0.3
w:print write_file:0.5
w:private update_record:0.3
w:privatekey read_secret:0.3 export_data:0.4 create_credential:0.4 authenticate:0.3
w:production create_record:0.6 deploy_code:0.3 update_agent_state:0.5
w:profile lookup_public_info:0.4 update_record:0.4 trigger_workflow:0.6 update_agent_state:0.4
w:program control_service:0.5 deploy_code:0.4 submit_clinical_order:0.5
w:project read_record:0.6 inspect_system:-0.8 read_secret:0.6 update_agent_state:0.7
w:promote place_order:0.5 deploy_code:0.5 trigger_workflow:0.4 grant_access:-0.3
w:public read_record:-1 lookup_public_info:1.5 create_record:0.6 update_record:-0.4 delete_record:0.3 share_resource:0.7 post_comment:0.4 publish_content:1.9 control_service:-0.4 trigger_workflow:-0.5 change_security_policy:0.3
w:publish read_record:-0.3 lookup_public_info:0.3 create_record:-0.9 send_message:0.5 publish_content:1 deploy_code:0.7 trigger_workflow:0.4 grant_access:0.4
w:pull export_data:0.3 cancel_order:0.4 commit_code:0.3
w:pullrequest commit_code:0.8
w:purchase publish_content:0.3
w:purge modify_infrastructure:0.6
w:push write_file:0.3 publish_content:0.3
w:put inspect_system:-0.3 create_record:1 restore_data:0.6 write_file:0.3 post_comment:0.3 place_order:0.3 trigger_workflow:0.8 create_credential:-0.3
w:python install_software:-0.3 execute_code:0.3 run_shell_command:0.4
w:quantity update_record:0.9 transfer_funds:0.3
w:query read_record:-0.3 query_database:0.7 read_telemetry:1.3 inspect_system:0.3
w:question read_record:0.5 execute_sql:0.4 compute_output:0.3
w:queue read_record:0.6 update_record:0.4 publish_content:0.8 schedule_event:-0.5
w:quote lookup_public_info:0.4
w:radius read_record:-0.5 lookup_public_info:1.1
w:raise create_record:0.6 issue_credit:0.3 place_order:0.4
w:random read_record:-0.7 read_secret:-0.3 compute_output:2.3
w:range read_record:-0.3 read_file:0.4 query_database:0.3 lookup_public_info:-0.7 bulk_delete_records:-0.4 write_file:0.5 compute_output:0.8
w:rate read_telemetry:0.5 inspect_system:-0.4 lookup_public_info:0.8 update_record:-0.8 post_comment:1.1 control_device:-0.4 submit_clinical_order:0.5
w:rating read_record:-0.7 lookup_public_info:1.7 update_record:-0.4
w:read read_record:-0.7 read_message:0.6 read_file:1.1 inspect_system:0.4 read_device_state:0.7 fetch_web_page:0.7 read_secret:0.3 update_record:0.3 execute_sql:0.3 share_resource:0.5 send_message:0.4 modify_infrastructure:-0.4 control_service:0.7 change_security_policy:0.4 run_shell_command:-0.3 create_credential:-0.3 compute_output:-0.3
w:readonly query_database:0.8
w:receive update_record:0.8 request_payment:0.3 place_order:-0.6 register_webhook:0.3
w:recent read_record:0.7 read_telemetry:0.5 inspect_system:-0.3
w:recipe read_record:0.3 create_record:-0.3 update_record:0.9 control_service:-0.5 register_webhook:0.3 revoke_access:0.4 revoke_credential:0.3
w:record inspect_system:0.6 create_record:0.4 update_record:0.9 send_message:-0.4 place_order:0.3 modify_order:0.5 modify_infrastructure:1
w:redeem transfer_funds:0.6 modify_order:0.3
w:redirect update_record:-0.3 modify_order:0.6
w:refund transfer_funds:0.3 refund_payment:0.8
w:region inspect_system:0.6 provision_infrastructure:0.6 control_service:-0.3
w:register create_record:-0.5 transfer_funds:0.3 place_order:0.5 register_webhook:0.3 grant_access:0.3 sign_document:0.3
w:registered update_record:-0.3 send_message:0.5 place_order:0.3
w:registration lookup_public_info:0.3 place_order:0.4
w:release read_record:0.5 update_record:0.7 share_resource:0.3 transfer_funds:-0.3 change_security_policy:1.1
w:remind create_record:0.3 send_email:0.7 schedule_event:0.4 request_payment:0.6
w:reminder request_payment:0.6
w:remote read_record:-0.6 inspect_system:0.9 write_file:0.5 control_device:0.5
w:remove inspect_system:-0.6 update_record:0.5 delete_record:-0.5 bulk_delete_records:1.3 delete_file:0.3 modify_infrastructure:0.4 change_security_policy:0.9 revoke_access:1 compute_output:0.5
w:removed delete_record:0.3 bulk_delete_records:0.4
w:render fetch_web_page:0.4 execute_code:0.8
w:renew place_order:0.3
w:rent request_payment:0.3 place_order:0.4
w:replace create_record:-0.4 execute_trade:0.5 modify_infrastructure:0.6 change_security_policy:0.4 grant_access:0.4 control_device:-0.4 update_agent_state:0.9
w:reply send_email:0.8 publish_content:0.3
w:repo read_record:-0.5 read_file:0.9 inspect_system:0.6 commit_code:0.5
w:report read_record:0.5 read_file:-0.6 query_database:0.4 read_telemetry:0.6 read_device_state:-0.3 create_record:0.6 refund_payment:0.4 execute_code:0.4 compute_output:0.5
w:repository inspect_system:0.3 write_file:0.3 share_resource:0.4 commit_code:0.6 grant_access:-0.3 compute_output:0.5
w:request delete_record:0.6 schedule_event:0.4 request_payment:0.4 cancel_order:0.3 merge_code:0.4 http_request:0.3
w:reservation charge_payment:0.5 refund_payment:0.4 modify_order:1
w:reserve schedule_event:0.7 execute_trade:1 place_order:-0.5
w:reset bulk_delete_records:0.3 create_credential:0.6
w:resident read_record:0.8 control_service:-0.3 revoke_access:0.4 create_credential:0.3 update_agent_state:-0.3
w:resolve inspect_system:0.4 lookup_public_info:0.7 update_record:-0.3
w:response fetch_web_page:0.6 dispatch_responder:0.3 run_shell_command:0.4
w:restart install_software:0.4 control_device:0.3 update_agent_state:0.4
w:restore bulk_delete_records:0.4 export_data:0.3 backup_data:0.3 restore_data:0.7 create_credential:0.3
w:result query_database:0.3 inspect_system:0.3 read_device_state:0.3 read_secret:0.3 write_file:0.4 control_service:0.4 revoke_credential:0.5
w:results read_telemetry:0.5 inspect_system:-0.5 share_resource:0.5
w:retention bulk_delete_records:0.7 modify_infrastructure:0.5
w:retrieve read_record:0.5 read_file:-0.4
w:return read_message:0.4 read_file:0.9 inspect_system:0.9 read_device_state:0.8 lookup_public_info:-0.3 fetch_web_page:0.5 read_secret:0.4 update_record:0.5 share_resource:-0.3 publish_content:-0.4 schedule_event:-0.3 refund_payment:0.4 trigger_workflow:0.3 change_security_policy:-0.4 grant_access:-0.3 revoke_access:0.4 revoke_credential:0.3 authenticate:0.4 sign_document:0.6
w:reveal inspect_system:-0.4 read_secret:0.7
w:reverse update_record:0.5 write_file:-0.4 refund_payment:0.5
w:review draft_message:0.4 post_comment:0.4
w:revision read_record:-0.4 inspect_system:0.5 update_record:-0.3 deploy_code:0.5 commit_code:0.9
w:revisions read_record:0.3
w:revoke revoke_access:0.4 revoke_credential:0.5
w:rfc read_record:-0.6 lookup_public_info:0.7
w:ride read_record:1.2 post_comment:0.5 compute_output:-0.5
w:right bulk_delete_records:0.3 create_user:0.3 grant_access:0.5 create_credential:0.3
w:robot schedule_event:0.3 control_device:0.5
w:role change_security_policy:0.6 revoke_access:0.6 create_credential:0.3
w:roll delete_record:-0.3 bulk_delete_records:0.6 restore_data:0.3 trigger_workflow:0.6
w:rollback restore_data:0.5 write_file:0.3
w:room lookup_public_info:-0.3 schedule_event:0.6 dispatch_responder:0.7 trigger_workflow:0.6 grant_access:0.3 compute_output:-0.3
w:root read_record:0.6
w:route update_record:-0.6 dispatch_responder:0.3 configure_monitoring:0.8
w:row read_file:0.3 query_database:0.5 create_record:-0.6 update_record:0.7 bulk_delete_records:-0.3 execute_sql:1.2 alter_schema:0.3 write_file:0.6 place_order:0.3
w:rule lookup_public_info:0.5 create_record:-0.4 delete_record:-0.3 change_security_policy:1.7
w:run query_database:0.7 read_telemetry:0.4 inspect_system:-0.4 create_record:0.4 update_record:-0.3 execute_sql:1.3 place_order:0.4 execute_code:1.6 control_device:0.3 compute_output:-0.3
w:running read_record:-0.5 inspect_system:0.7 update_record:0.4
w:rx create_record:0.4 update_record:0.3 submit_clinical_order:0.5
w:s read_record:0.3 lookup_public_info:-0.4 share_resource:-0.6 publish_content:0.5 refund_payment:0.3 issue_credit:-0.3 deactivate_user:0.3 revoke_credential:0.4 sign_document:0.7
w:sale read_record:-0.5 lookup_public_info:0.8
w:same delete_record:0.3 trigger_workflow:0.5 grant_access:-0.3
w:sample create_record:0.3 execute_code:0.5 control_device:0.9
w:sandbox read_file:0.4 control_service:0.3 execute_code:0.5
w:save create_record:1.3 update_record:0.3 write_file:0.3 commit_code:0.4 create_credential:0.3 compute_output:-0.3
w:saved read_secret:0.5 update_record:-0.5 draft_message:0.6 interact_with_ui:0.3
w:scan read_record:-0.3 lookup_public_info:0.6 update_record:0.7 trigger_workflow:0.9 compute_output:0.4
w:schedule create_record:0.5 publish_content:0.4 schedule_event:0.3 compute_output:0.8
w:schema execute_sql:0.3
w:screen inspect_system:0.3 read_device_state:0.5
w:screenshot inspect_system:0.5 read_device_state:0.5 fetch_web_page:0.4 interact_with_ui:-0.4
w:script send_message:0.6 run_shell_command:0.4 interact_with_ui:0.4
w:search read_record:0.6 lookup_public_info:1.1
w:seat update_record:0.3
w:secret inspect_system:0.3 read_secret:0.3 update_record:0.3 delete_record:0.3 share_resource:0.5
w:see share_resource:0.3 post_comment:0.6 change_security_policy:-0.3 grant_access:0.4
w:segment send_bulk_email:0.9 send_message:-0.3
w:select query_database:0.7
w:sell create_record:0.4
w:seller read_record:-0.6 lookup_public_info:0.8 sign_document:0.6
w:send query_database:0.6 inspect_system:-0.3 share_resource:0.3 send_email:1.2 send_bulk_email:1.2 send_message:-0.7 publish_content:0.4 dispatch_responder:1.3 transfer_funds:0.4 request_payment:0.5 place_order:0.3 run_shell_command:-0.3 control_device:0.7 sign_document:-0.3 compute_output:-0.3
w:sensor read_device_state:0.4
w:sent create_record:0.3 draft_message:0.6 modify_order:0.5
w:series compute_output:0.3
w:server query_database:0.3 execute_sql:0.4 modify_infrastructure:0.5 control_service:0.7 commit_code:0.3
w:service read_telemetry:0.4 inspect_system:0.3 lookup_public_info:-0.6 schedule_event:0.3 register_webhook:0.4 http_request:0.8 revoke_access:0.4 revoke_credential:0.3
w:session update_record:-0.3 control_service:0.5 revoke_credential:0.6 authenticate:1.6 control_device:-0.3 update_agent_state:0.6
w:set read_telemetry:-0.3 schedule_event:0.5 manage_subscription:0.4 modify_infrastructure:0.6 change_security_policy:1 revoke_access:0.3 control_device:1 submit_clinical_order:0.3 sign_document:-0.4 update_agent_state:0.9
w:setting modify_infrastructure:0.3 change_security_policy:0.3 control_device:0.3 update_agent_state:0.5
w:share read_secret:-0.3 export_data:0.5 share_resource:0.6 send_message:0.5 post_comment:0.5 publish_content:0.3 request_payment:0.3 execute_trade:0.4 authenticate:-0.3
w:sharelink publish_content:0.5
w:sheet read_record:0.5 read_file:-0.3 export_data:0.3 register_webhook:0.3 compute_output:0.3
w:show read_record:0.6 read_file:0.8 query_database:0.4 read_telemetry:0.3 inspect_system:1 lookup_public_info:-0.5 read_secret:1 create_record:0.3 update_agent_state:-0.4
w:sign read_telemetry:0.7 send_email:0.3 transfer_funds:0.3 authenticate:0.3 sign_document:-0.6
w:signature update_record:1 create_credential:0.3 sign_document:-0.4
w:signed create_record:0.5 send_email:0.5
w:signin change_security_policy:0.7 interact_with_ui:0.3 revoke_access:0.3
w:silence configure_monitoring:0.3 control_device:1.1
w:site inspect_system:-0.5 fetch_web_page:1.1 update_record:0.5 publish_content:0.3 interact_with_ui:0.3 create_credential:0.3 control_device:0.3
w:size inspect_system:0.3 update_record:-0.5 modify_order:0.6 provision_infrastructure:0.4 control_service:-0.3
w:sky read_device_state:0.4 change_security_policy:0.3
w:slot read_record:0.3 schedule_event:0.3 place_order:-0.4
w:sms control_device:0.3
w:snapshot read_device_state:0.3 backup_data:0.7
w:so read_record:0.6 create_record:-0.4 request_payment:-0.3 control_service:0.5 change_security_policy:0.6 grant_access:0.4 control_device:0.3
w:some read_record:-0.4 create_record:0.4 configure_monitoring:0.5 compute_output:0.8
w:somebody send_message:0.4 publish_content:0.6 modify_order:0.4 create_user:0.3
w:something create_record:0.3 delete_record:0.3 schedule_event:0.4
w:source lookup_public_info:0.3 commit_code:0.3
w:space inspect_system:0.6 publish_content:0.3
w:speaker create_record:0.4
w:spreadsheet register_webhook:0.3
w:sql query_database:0.5 update_record:-0.4 execute_sql:0.7
w:start read_record:-0.3 update_record:-0.4 send_message:0.6 publish_content:0.3 manage_subscription:0.4 place_order:0.5 provision_infrastructure:0.4 control_service:-0.7 trigger_workflow:1 create_credential:0.3 authenticate:1 control_device:0.9
w:stat read_telemetry:0.5 compute_output:0.3
w:state read_record:0.3 read_file:-0.4 inspect_system:0.5 read_device_state:0.4 update_record:-0.3 bulk_delete_records:0.3 execute_code:0.9
w:statement read_record:-1 query_database:0.6 lookup_public_info:1.4 update_record:0.4 execute_sql:1.1 trigger_workflow:-0.3
w:station read_device_state:0.8 create_record:-0.5 update_record:0.8 control_service:0.4 control_device:0.6
w:status read_record:0.5 read_file:-0.3 inspect_system:0.5 lookup_public_info:-0.4 send_message:0.3
w:still read_device_state:0.3 update_agent_state:0.7
w:stock read_record:1.3 lookup_public_info:-0.3 update_record:1.2 delete_record:0.3 transfer_funds:-0.6
w:stop lookup_public_info:0.4 share_resource:0.3 revoke_access:0.6 control_device:0.5 submit_clinical_order:0.3
w:store create_record:0.3 update_record:0.5 export_data:0.4 backup_data:0.4 create_credential:0.5 update_agent_state:0.3
w:stored read_secret:-0.3 delete_record:0.4 share_resource:0.5 trigger_workflow:0.4 revoke_credential:-0.3
w:str read_record:0.4 inspect_system:0.3 lookup_public_info:-0.4 read_secret:0.3 update_record:-0.7 schedule_event:0.4 issue_credit:0.3 modify_infrastructure:0.6 control_service:0.6 authenticate:0.6 control_device:1 submit_clinical_order:0.6 compute_output:-0.4
w:string read_record:1 read_telemetry:0.4 inspect_system:-0.5 fetch_web_page:-0.4 create_record:0.4 update_record:0.4 execute_sql:0.3 share_resource:0.4 publish_content:0.5 dispatch_responder:-0.3 manage_subscription:0.6 execute_trade:-0.4 trigger_workflow:-0.4 run_shell_command:-0.3 grant_access:0.3 authenticate:-0.3 compute_output:-0.6 update_agent_state:-0.3
w:student read_file:0.3 delete_record:-0.4 deactivate_user:0.5 grant_access:0.7 revoke_access:0.7
w:subject read_record:0.8 compute_output:0.6 update_agent_state:-0.3
w:submission read_file:0.4 update_record:-0.4 post_comment:0.4
w:submit create_record:-0.9 update_record:0.9 post_comment:0.3 request_payment:0.4 refund_payment:-0.3 execute_trade:0.4 http_request:0.3 sign_document:0.6
w:subscribe charge_payment:0.3 manage_subscription:0.5
w:subscriber read_record:0.3 publish_content:0.3
w:subscription charge_payment:0.5 manage_subscription:0.4
w:success update_record:0.3 http_request:0.3 interact_with_ui:0.3 control_device:0.5
w:suggest lookup_public_info:1 create_credential:-0.6 compute_output:0.6
w:summarize compute_output:0.3
w:summary read_record:0.6 lookup_public_info:0.6 compute_output:0.3
w:supplier place_order:0.4
w:survey read_telemetry:-0.4 bulk_delete_records:0.3 send_bulk_email:0.7 compute_output:0.8
w:suspend deactivate_user:0.4
w:swap transfer_funds:0.3 modify_order:0.3 create_credential:0.5 submit_clinical_order:0.4
w:switch update_record:0.3 control_device:0.4 update_agent_state:0.5
w:symbol read_record:-0.8 read_file:0.9 inspect_system:0.3 lookup_public_info:0.6 create_record:-0.5 update_record:0.7 write_file:0.7 execute_trade:0.3
w:symbolreturns read_record:-0.3 lookup_public_info:0.4
w:system read_record:0.7 read_file:-0.3 create_credential:0.3
w:tab inspect_system:0.5 authenticate:0.3
w:table query_database:0.3 export_data:0.5 execute_sql:0.3 alter_schema:0.6 schedule_event:-0.9 compute_output:0.9
w:take inspect_system:-0.5 read_device_state:0.4 update_record:0.8 delete_record:0.6 export_data:0.4 backup_data:0.6 issue_credit:0.3 revoke_access:0.6 control_device:0.3
w:target update_record:-0.7 write_file:0.3 control_device:1
w:task create_record:0.3 delete_record:0.4 schedule_event:0.3 trigger_workflow:0.5 grant_access:-0.3
w:tax refund_payment:-0.3 trigger_workflow:0.6 sign_document:1
w:tell send_message:0.6 cancel_event:0.5 compute_output:0.3
w:teller read_record:0.4 issue_credit:0.3
w:temperature read_device_state:0.9 update_record:-0.7 control_device:1
w:template execute_code:0.8
w:temporary create_user:0.4 create_credential:0.5
w:tenant update_record:-0.3 send_message:0.5 request_payment:0.3
w:term lookup_public_info:0.4 create_record:0.3 bulk_delete_records:0.3
w:terminal control_service:0.5 run_shell_command:0.3 update_agent_state:0.3
w:terminate manage_subscription:0.4
w:terms inspect_system:0.3 execute_trade:0.6
w:test read_telemetry:0.5 inspect_system:-0.5 update_record:-0.4 share_resource:0.4 submit_clinical_order:0.3 compute_output:0.6
w:text read_record:0.8 read_file:0.5 read_device_state:-0.4 fetch_web_page:0.9 update_record:-0.7 draft_message:0.5 publish_content:0.7 schedule_event:-0.3 interact_with_ui:0.4 compute_output:1.5
w:than read_telemetry:0.5 bulk_delete_records:0.3
w:that read_record:-0.4 read_file:-0.5 query_database:0.6 read_telemetry:0.6 lookup_public_info:0.7 fetch_web_page:-0.3 create_record:-0.6 update_record:0.6 bulk_delete_records:0.8 execute_sql:0.5 write_file:-0.4 share_resource:0.3 send_message:0.3 post_comment:0.3 dispatch_responder:0.4 request_payment:0.4 cancel_order:0.3 change_security_policy:0.3 revoke_access:0.4 compute_output:-0.5
w:their read_message:0.4 read_file:0.4 read_device_state:-0.3 lookup_public_info:0.7 transfer_funds:-0.4 request_payment:0.3 revoke_access:0.5
w:them read_record:0.6 read_message:0.5 read_secret:0.3 commit_code:0.3
w:there read_record:-0.3 create_record:0.3 change_security_policy:0.7 grant_access:-0.4 control_device:0.8
w:they read_record:0.3 inspect_system:0.3
w:think compute_output:1.1
w:those read_record:-0.3 lookup_public_info:0.5 cancel_event:0.5
w:thread delete_record:-0.3 bulk_delete_records:0.3 send_email:0.8
w:through update_record:0.3 execute_trade:0.3 grant_access:0.3
w:throw bulk_delete_records:0.3 revoke_access:0.4
w:ticket read_secret:0.3 create_record:0.7 cancel_event:0.4 place_order:0.3 modify_order:0.3 trigger_workflow:-0.3
w:time read_file:-0.4 read_telemetry:0.7 read_secret:0.3 share_resource:0.3 send_email:0.4 send_message:-0.5 schedule_event:1.7 place_order:0.3 create_credential:0.3 control_device:-0.6
w:timeline read_record:0.7 read_telemetry:0.3
w:timeoff schedule_event:0.3
w:title publish_content:0.3
w:to read_record:-0.4 read_message:-0.3 read_file:-0.8 read_telemetry:-0.5 inspect_system:-1 lookup_public_info:-0.9 create_record:0.4 update_record:-0.6 export_data:0.4 share_resource:0.4 draft_message:-0.4 send_email:0.5 send_bulk_email:0.8 post_comment:-0.5 publish_content:0.7 cancel_event:-0.5 escalate_to_human:0.4 dispatch_responder:0.8 request_payment:0.3 refund_payment:0.5 place_order:0.3 modify_order:0.7 cancel_order:-0.5 provision_infrastructure:-0.5 modify_infrastructure:-0.3 terminate_infrastructure:-0.5 control_service:-0.5 deploy_code:0.7 register_webhook:0.4 merge_code:-0.4 execute_code:-0.3 run_shell_command:-0.6 http_request:-0.4 interact_with_ui:0.3 deactivate_user:-0.4 create_credential:0.5 authenticate:-0.4 control_device:0.6 submit_clinical_order:0.5 update_agent_state:0.6
w:today lookup_public_info:0.5
w:token read_secret:-0.4 transfer_funds:0.3 grant_access:0.4 revoke_credential:0.7 authenticate:0.5 compute_output:0.6
w:top read_telemetry:0.6 update_record:0.3
w:topic inspect_system:-0.7 lookup_public_info:1.2
w:track read_record:0.5 read_device_state:0.3 lookup_public_info:0.3 create_record:-0.3 update_record:0.7
w:traffic modify_infrastructure:0.4
w:transaction lookup_public_info:0.3 execute_sql:0.3 transfer_funds:0.5 execute_code:0.3
w:transfer modify_order:0.7 change_security_policy:0.4 grant_access:0.3
w:translate write_file:0.8
w:trash update_record:-0.6 delete_record:0.9 delete_file:0.7
w:travel lookup_public_info:0.3 issue_credit:0.6
w:traveller read_record:0.6 lookup_public_info:-0.3 issue_credit:0.6
w:tree read_record:0.3 read_file:-0.4 inspect_system:0.4
w:trigger create_record:-0.3 execute_trade:0.3 trigger_workflow:0.3 register_webhook:0.4
w:trip read_record:0.4 update_record:0.3 send_message:0.3 place_order:0.3 modify_order:0.5
w:true execute_sql:0.3 alter_schema:0.3
w:turn execute_sql:0.4 transfer_funds:-0.3 manage_subscription:0.5 cancel_order:0.3 change_security_policy:0.5 compute_output:0.4
w:two read_file:0.3 lookup_public_info:-0.7 update_record:0.5 delete_record:0.5 compute_output:1.1
w:type read_record:0.6 interact_with_ui:0.4
w:under create_record:0.4 write_file:-0.3 publish_content:0.4 cancel_event:0.3 dispatch_responder:0.6 sign_document:0.5 update_agent_state:-0.3
w:unique update_record:0.3
w:unit read_record:-0.6 read_device_state:0.4 create_record:0.4 cancel_event:0.3 dispatch_responder:1.3 sign_document:0.4 update_agent_state:-0.5
w:unlock change_security_policy:0.5 authenticate:0.5
w:until fetch_web_page:0.3 create_record:-0.3 send_message:0.3 manage_subscription:0.4 interact_with_ui:0.3 compute_output:0.3
w:up lookup_public_info:0.3 create_record:-0.4 alter_schema:0.3 send_email:-0.7 send_bulk_email:0.5 send_message:0.4 schedule_event:1 refund_payment:0.4 manage_subscription:0.5 place_order:0.3 deploy_code:0.3 grant_access:0.4
w:update update_record:0.7 execute_sql:0.7 draft_message:0.5 transfer_funds:-0.4 modify_order:0.4 configure_monitoring:0.5 control_device:0.5
w:upgrade charge_payment:0.5 modify_order:0.9
w:upload create_record:0.5 update_record:-0.6 write_file:0.8 share_resource:0.3 deploy_code:0.4 install_software:0.3 commit_code:0.3
w:url fetch_web_page:0.4 create_record:-0.3 share_resource:0.7 install_software:0.3 authenticate:0.7
w:usage read_record:0.3 read_telemetry:-0.5 inspect_system:0.6 read_device_state:0.5
w:use read_record:0.3 read_telemetry:0.3 read_device_state:0.4 interact_with_ui:0.5 revoke_access:0.4 revoke_credential:0.3 control_device:-0.3
w:used read_record:-0.5 read_file:0.3 inspect_system:1.2 read_device_state:0.5 create_credential:0.3
w:user read_record:0.4 inspect_system:0.7 update_record:-0.7 send_message:0.3 post_comment:0.3 request_payment:0.3 modify_infrastructure:0.6 create_user:0.3 grant_access:0.4 revoke_access:0.6 create_credential:0.4 authenticate:0.3 compute_output:-0.3
w:usereturns query_database:0.3 bulk_delete_records:-0.3 execute_sql:0.9 send_message:0.3 modify_infrastructure:-0.4 control_device:0.8
w:value read_record:-0.9 query_database:0.5 read_device_state:0.7 read_secret:0.5 create_record:0.3 update_record:0.4 transfer_funds:0.6 compute_output:0.5
w:values read_secret:0.4 update_record:0.3 bulk_delete_records:-0.4 write_file:0.5
w:variable inspect_system:-0.4 read_secret:0.6 publish_content:0.3 create_credential:0.3
w:vault read_secret:0.6 control_service:0.8 change_security_policy:0.3 create_credential:-0.4 authenticate:0.5 control_device:-0.3
w:vcs read_file:0.4 inspect_system:0.6 update_record:-0.3 commit_code:1.1 merge_code:0.6 grant_access:-0.3
w:vector read_record:0.4 inspect_system:0.4 create_record:-0.3 update_record:0.8 alter_schema:-0.3 terminate_infrastructure:0.4
w:vehicle read_device_state:0.3 dispatch_responder:0.3 place_order:0.6 control_device:0.3
w:vendor create_record:0.3 transfer_funds:0.5 trigger_workflow:0.3
w:verify read_record:-0.4 read_telemetry:0.3 update_record:0.3 compute_output:0.6
w:version update_record:0.4 restore_data:0.4
w:video read_record:-0.4 read_device_state:0.3 fetch_web_page:0.7
w:view read_record:0.7 read_telemetry:-0.3
w:virtual update_record:0.3 provision_infrastructure:0.6 control_service:-0.3 create_credential:0.3
w:visit read_record:0.8 schedule_event:0.3
w:voice read_record:-0.3 inspect_system:-0.4 lookup_public_info:0.8 create_record:0.3 send_message:1
w:voicemail create_record:0.5 send_message:0.8 control_device:0.3
w:void update_record:1.1 request_payment:-0.4 refund_payment:0.6 revoke_access:0.3 revoke_credential:0.7
w:volume backup_data:0.4 modify_infrastructure:-0.4 control_device:1
w:wait fetch_web_page:0.3 escalate_to_human:0.3 interact_with_ui:0.3
w:waive issue_credit:0.3 change_security_policy:0.7 control_device:-0.5
w:wall read_telemetry:0.4 change_security_policy:0.3 install_software:0.3
w:wallet create_record:0.7 transfer_funds:1.1 request_payment:0.3 grant_access:0.4 create_credential:0.6
w:ward read_record:0.3 update_record:0.3 share_resource:0.3 control_device:-0.4 submit_clinical_order:0.5
w:warehouse query_database:0.3 update_record:0.3 execute_sql:0.4
w:was update_record:0.6 update_agent_state:0.3
w:way send_message:0.6 cancel_event:0.3 dispatch_responder:0.6 modify_order:0.5 update_agent_state:-0.5
w:weather read_device_state:0.9 lookup_public_info:0.4
w:web read_secret:0.3 write_file:0.5 share_resource:0.3 interact_with_ui:0.6
w:webhook register_webhook:0.5
w:what read_file:0.7 read_telemetry:0.6 lookup_public_info:0.6 charge_payment:0.3 issue_credit:-0.3 trigger_workflow:0.4 execute_code:0.7 grant_access:-0.3 compute_output:0.5
w:when read_record:0.4 manage_subscription:0.7 control_service:-0.3 register_webhook:0.5 create_credential:-0.3
w:where read_record:0.6 read_file:1 inspect_system:0.3 lookup_public_info:-0.3 update_record:-0.7 modify_order:0.4
w:whether read_record:-0.6 inspect_system:0.8 lookup_public_info:1 create_record:0.3 update_record:0.3 compute_output:0.6
w:which read_record:0.4 read_telemetry:0.3 inspect_system:1 update_record:-0.3 configure_monitoring:0.7 create_credential:0.3 control_device:0.9
w:who read_record:1.4 update_record:-0.4 delete_record:-0.4 bulk_delete_records:0.6 send_email:1 send_bulk_email:0.4 send_message:-0.3 configure_monitoring:0.7 change_security_policy:-0.3 grant_access:0.4 create_credential:-0.3 sign_document:-0.3 compute_output:-0.3
w:whole read_secret:0.3 export_data:0.3 backup_data:0.3 share_resource:0.3 refund_payment:0.6
w:whose read_record:0.9
w:wiki read_file:0.3 restore_data:0.3 publish_content:0.3
w:wipe bulk_delete_records:0.7
w:with read_record:0.6 read_file:-0.3 read_secret:-0.5 execute_sql:-0.3 send_email:-0.3 post_comment:0.5 publish_content:0.8 cancel_event:-0.3 dispatch_responder:-0.3 issue_credit:-0.4 manage_subscription:0.7 place_order:0.8 modify_infrastructure:-0.3 terminate_infrastructure:0.3 control_service:-0.5 configure_monitoring:-0.3 change_security_policy:-0.4 register_webhook:-0.3 commit_code:0.7 execute_code:1 authenticate:0.3 control_device:-0.5 submit_clinical_order:-0.3 sign_document:1.2 compute_output:-0.6
w:withdraw share_resource:0.3 revoke_access:0.7 revoke_credential:0.7
w:without inspect_system:0.5 update_record:0.4 bulk_delete_records:0.4 change_security_policy:0.5 register_webhook:0.3 grant_access:-0.4
w:word lookup_public_info:1.1 create_record:-0.5 create_credential:0.3
w:words read_record:-0.3 read_message:0.4 send_message:0.7
w:work create_record:0.5 write_file:-0.3
w:working inspect_system:0.3 write_file:0.3 revoke_access:0.4 revoke_credential:0.3 update_agent_state:0.9
w:workspace read_record:0.3 send_message:0.8 grant_access:0.4
w:write read_record:-0.3 create_record:1.2 update_record:0.8 export_data:0.4 execute_sql:0.9 write_file:-0.4 send_message:0.7 publish_content:0.4 issue_credit:0.3
w:written write_file:0.3 sign_document:0.3
w:year read_record:0.4 update_record:0.5 bulk_delete_records:0.4 place_order:0.6 provision_infrastructure:-0.3 sign_document:0.3
w:you read_record:0.3 read_message:0.3 update_record:0.9 request_payment:0.3 change_security_policy:-0.3 deactivate_user:-0.3 revoke_access:0.3 compute_output:-0.3
w:your create_record:0.3 update_record:0.3 write_file:-0.3 share_resource:-0.7 send_message:0.5 post_comment:0.6 publish_content:0.4 commit_code:0.3
w:zero control_service:0.3 revoke_access:0.5
w:zone read_telemetry:0.6 inspect_system:0.3 read_device_state:1 lookup_public_info:-0.3 export_data:-0.4 terminate_infrastructure:-0.3 grant_access:0.3 create_credential:0.3 control_device:0.6
`;
