/** Written by scripts/fit-tool-words.ts from conformance/tools/training: change those, not this. */
export const fittedWords = `
n:accept update_record:-0.5 transfer_funds:0.5 refund_payment:0.7 sign_document:0.4
n:account update_record:-0.4 deactivate_user:0.8
n:activity read_record:-0.3 query_database:0.3 read_telemetry:0.3 sign_document:0.5
n:add update_record:0.6 post_comment:0.4 schedule_event:0.5 modify_order:0.7 change_security_policy:0.7 grant_access:0.6
n:address read_record:0.5 update_record:-0.3 modify_order:0.4
n:admin read_telemetry:0.3 revoke_access:0.3
n:agent read_record:0.5
n:alarm schedule_event:0.7 configure_monitoring:-0.3 change_security_policy:0.3 control_device:0.3
n:alert read_telemetry:0.3
n:alertrule delete_record:0.6
n:all bulk_delete_records:0.3 send_email:0.6
n:answer read_record:0.4 export_data:0.4 send_email:0.3
n:app lookup_public_info:1.2 compute_output:-0.4
n:apply update_record:-0.6 provision_infrastructure:0.4 deploy_code:1.3 sign_document:0.3
n:appointment cancel_order:0.3
n:approve post_comment:0.3 grant_access:0.5
n:archive delete_record:1.1 export_data:0.4
n:article read_record:-0.3 lookup_public_info:0.3 fetch_web_page:0.4 publish_content:0.4
n:ask execute_sql:0.5 request_payment:0.5
n:authorize charge_payment:0.6 authenticate:0.4
n:backup read_record:0.3 backup_data:0.7 restore_data:0.4
n:badge read_record:0.3 read_telemetry:0.5 create_record:-0.3 delete_record:-0.6 grant_access:0.3 revoke_access:0.3 create_credential:0.3 revoke_credential:0.7
n:balance read_record:0.7 read_file:-0.4 issue_credit:0.4 compute_output:0.3
n:bastion read_telemetry:0.4 change_security_policy:0.4 install_software:0.3
n:bill read_record:0.4
n:block update_record:1.1 deactivate_user:-0.5 revoke_access:0.3 revoke_credential:0.5
n:book read_record:0.4 lookup_public_info:0.7 schedule_event:1.1 cancel_event:0.5 compute_output:-0.6
n:branch create_record:0.3 update_record:0.3 merge_code:-0.3
n:bucket change_security_policy:0.3 grant_access:0.4
n:build read_record:0.8 read_telemetry:-0.3 inspect_system:-0.7 update_record:0.3 trigger_workflow:0.6
n:buildforge deploy_code:0.4 trigger_workflow:0.5 change_security_policy:0.5 commit_code:0.3 control_device:-0.4
n:bulk delete_record:-0.5 bulk_delete_records:0.7 place_order:0.3
n:buy place_order:0.6
n:cabinet read_file:0.4 export_data:0.3 share_resource:0.4
n:cache query_database:0.3 read_telemetry:0.5 modify_infrastructure:0.6
n:calculate read_record:0.3 issue_credit:-0.3 compute_output:0.7
n:calendar read_record:0.4 update_record:0.5
n:call read_record:0.3 create_record:0.3 schedule_event:0.5 cancel_event:0.4 dispatch_responder:0.6 trigger_workflow:-0.6 execute_code:0.3 http_request:0.8
n:campaign draft_message:0.6 schedule_event:0.3
n:campus read_file:0.4 deactivate_user:0.5 grant_access:0.3
n:cancel cancel_event:1 refund_payment:0.7 manage_subscription:0.4
n:candidate read_file:0.6 lookup_public_info:0.8 send_email:0.3
n:capture read_telemetry:0.5 export_data:0.3
n:card read_secret:0.4 create_record:0.3 charge_payment:0.5 control_service:0.3 create_credential:0.6
n:cart update_record:-0.3 place_order:0.3
n:cause send_bulk_email:0.3 manage_subscription:0.3
n:change update_record:-0.4 share_resource:0.4 post_comment:0.3 transfer_funds:0.5 merge_code:0.6 submit_clinical_order:0.8
n:charge charge_payment:0.4 request_payment:0.3
n:chart read_record:0.8 update_record:0.3 share_resource:0.4 deploy_code:-0.3 control_device:-0.4 submit_clinical_order:0.5 compute_output:0.5
n:chat read_record:0.3 read_message:0.3 lookup_public_info:-0.3 update_record:0.3 escalate_to_human:0.6 control_service:-0.3
n:check read_record:-0.4 read_file:0.4 read_telemetry:0.3 lookup_public_info:1 update_record:0.5 compute_output:0.6
n:civic schedule_event:0.3 place_order:0.3 sign_document:0.6
n:claim read_record:0.4 read_file:-0.4 create_record:0.7 request_payment:0.7 refund_payment:0.4 revoke_access:-0.3 compute_output:-0.3
n:clear write_file:0.7 cancel_event:0.3
n:clinic read_record:0.5 update_record:-0.3 export_data:0.4 cancel_event:-0.3 request_payment:0.3 cancel_order:0.3 submit_clinical_order:0.6
n:close control_device:0.6
n:cloud read_file:0.4 export_data:0.3 share_resource:0.4
n:code read_file:-0.3 lookup_public_info:0.8 issue_credit:0.8 revoke_credential:0.4 compute_output:0.6
n:coin execute_trade:0.5
n:collect export_data:0.5
n:collection read_record:-0.8 inspect_system:1.1 create_record:-0.9 alter_schema:0.9 provision_infrastructure:0.3
n:command execute_sql:1 run_shell_command:-0.3
n:comment read_record:-0.5 read_message:0.3 update_record:0.9 delete_record:0.4
n:compare read_file:0.6 query_database:0.3 read_telemetry:-0.4 lookup_public_info:0.7 compute_output:0.6
n:config control_device:0.3 compute_output:0.7
n:connect grant_access:0.3
n:connection read_telemetry:0.4 lookup_public_info:0.5 create_record:-0.3 authenticate:0.8 update_agent_state:0.3
n:contact read_record:0.7 create_record:0.3 bulk_delete_records:0.5 transfer_funds:0.3
n:contract execute_code:0.7
n:control publish_content:0.3 control_device:0.6
n:convert lookup_public_info:0.5
n:count read_file:-0.4 query_database:0.8
n:create create_record:0.4 update_record:-0.3 alter_schema:0.6 draft_message:0.3 send_bulk_email:-0.3 issue_credit:0.5 manage_subscription:0.3 provision_infrastructure:1 modify_infrastructure:0.4 deploy_code:-0.3 register_webhook:0.7 compute_output:0.4
n:credit refund_payment:0.4
n:crm inspect_system:0.6 create_record:0.8 update_record:-0.4
n:crossing publish_content:0.3 control_device:0.6
n:customer read_record:0.3 update_record:-0.3 bulk_delete_records:0.3 export_data:0.3 control_device:0.6
n:dashboard read_record:0.6 inspect_system:-0.3 update_record:0.3
n:data read_record:0.4 bulk_delete_records:0.3
n:database bulk_delete_records:0.8 restore_data:0.3 modify_infrastructure:-0.4
n:day cancel_event:0.5 compute_output:1
n:daybook share_resource:0.5 schedule_event:0.9 cancel_event:0.3 control_device:-0.5
n:delete read_file:-0.3 bulk_delete_records:1.3 alter_schema:-0.4 delete_file:1.5 modify_infrastructure:0.4 terminate_infrastructure:1.2 commit_code:0.3
n:deploy publish_content:0.3 execute_code:0.3 grant_access:0.3 create_credential:0.4
n:deposit create_record:0.3 transfer_funds:0.4
n:describe read_record:-0.4 inspect_system:1 compute_output:0.3
n:desk schedule_event:0.3 place_order:0.3 sign_document:0.6
n:desktop read_record:-0.4 inspect_system:1 write_file:0.3
n:details read_record:0.3
n:diff read_record:0.3 read_file:-0.3 compute_output:0.3
n:directory read_file:-0.4 inspect_system:0.5
n:disable modify_infrastructure:0.3
n:dispute update_record:0.6 refund_payment:0.7
n:dm send_message:0.4
n:dns read_telemetry:0.3 inspect_system:0.8 export_data:-0.4 modify_infrastructure:1
n:document read_file:0.5 query_database:0.5 inspect_system:-0.4 update_record:0.5 write_file:0.3
n:domain update_record:0.3 place_order:0.7
n:donor send_email:0.6 send_message:-0.3
n:download read_file:0.6
n:draft create_record:0.4 update_record:-0.5 draft_message:1.1 post_comment:-0.3
n:drive read_record:0.3 read_file:0.4 inspect_system:0.3 export_data:0.4 delete_file:0.3 share_resource:0.3
n:drone control_device:0.7
n:drop bulk_delete_records:0.4 alter_schema:0.5 cancel_event:0.5 modify_order:0.3 update_agent_state:0.5
n:dump inspect_system:0.7 export_data:-0.3
n:edit update_record:-0.3 publish_content:0.6 compute_output:0.5
n:email read_record:0.3 send_bulk_email:0.9
n:employee deactivate_user:0.5
n:empty bulk_delete_records:0.4
n:enable update_record:-0.4 merge_code:0.6
n:enroll create_record:-0.3 update_record:0.4 send_bulk_email:0.6
n:entry read_record:0.3 update_record:0.6 delete_record:0.3 publish_content:0.5 create_credential:-0.3
n:envelope create_record:0.3 update_record:0.5 delete_record:0.4 send_email:0.4 cancel_order:-0.5 sign_document:-0.3
n:erp read_record:0.7 read_file:-0.3 update_record:0.7 export_data:0.5 write_file:-0.4 transfer_funds:0.4 compute_output:-0.3
n:estimate lookup_public_info:1.2 compute_output:-0.3
n:evaluate execute_code:0.3 interact_with_ui:0.3 compute_output:0.5
n:event read_record:-0.7 query_database:0.3 read_telemetry:0.6 inspect_system:0.6 create_record:0.5 publish_content:-0.4 cancel_event:0.5 trigger_workflow:0.6
n:exec execute_sql:0.4 run_shell_command:1
n:explain read_file:-0.3 lookup_public_info:0.5 compute_output:1.1
n:export read_record:0.3 read_secret:0.6 export_data:0.9
n:extract fetch_web_page:1 export_data:0.6 compute_output:-0.5
n:fee compute_output:0.7
n:feed read_record:-0.3 lookup_public_info:0.3 fetch_web_page:0.5 update_record:-0.5 control_device:1
n:fetch write_file:0.3
n:file read_record:0.6 read_file:0.3 create_record:0.4 update_record:0.3 write_file:0.5 delete_file:0.3 share_resource:0.4 sign_document:0.5 compute_output:-0.4
n:fill read_record:0.3
n:find read_message:0.5 read_file:0.6 query_database:0.6 read_telemetry:0.3 lookup_public_info:1
n:finder send_message:0.3
n:fine place_order:0.3 sign_document:0.3
n:first read_record:0.4 inspect_system:-0.3 update_record:0.3 transfer_funds:0.4
n:flag read_record:-0.7 read_telemetry:0.6 inspect_system:1.1 update_record:-0.4 delete_record:0.8 modify_infrastructure:0.9
n:flight lookup_public_info:0.3 sign_document:0.3
n:folio update_record:0.3 place_order:0.4 modify_order:0.5
n:force create_credential:0.4
n:forecast read_record:0.3 lookup_public_info:0.6 compute_output:-0.3
n:forge commit_code:0.5 merge_code:0.3
n:forget revoke_credential:0.5
n:form lookup_public_info:0.7 send_bulk_email:0.4
n:forward configure_monitoring:0.3 register_webhook:0.5
n:function delete_record:0.3 terminate_infrastructure:-0.3 trigger_workflow:0.3 execute_code:0.4
n:generate compute_output:0.8
n:geocode lookup_public_info:0.8 compute_output:-0.5
n:get read_record:0.7 read_file:0.8 query_database:0.7 read_telemetry:1.1 inspect_system:0.4 read_device_state:1.2 lookup_public_info:1.5 fetch_web_page:1 read_secret:0.5 update_record:-0.3 compute_output:0.6
n:glossary inspect_system:0.3 create_record:0.5
n:go read_file:0.5 lookup_public_info:-0.3 fetch_web_page:0.6 publish_content:0.3 interact_with_ui:0.4
n:good send_bulk_email:0.3 manage_subscription:0.3
n:grade post_comment:0.3
n:grant issue_credit:0.6 change_security_policy:0.5 create_credential:0.4
n:group create_record:0.4 grant_access:0.3
n:guest create_record:-0.5 modify_order:0.3 create_user:0.4 grant_access:0.3 revoke_access:0.4 create_credential:0.3 revoke_credential:0.3
n:harbor execute_trade:0.5
n:hash read_file:0.8 change_security_policy:0.3 compute_output:-0.3
n:heartline read_record:0.7 delete_record:0.7 send_message:0.3 post_comment:0.3 compute_output:-0.3
n:herd read_device_state:0.4 change_security_policy:0.3 control_device:0.4
n:history query_database:-0.4 read_telemetry:0.7
n:hold create_record:-0.3 update_record:0.6 change_security_policy:1
n:http fetch_web_page:0.6 delete_record:0.5 http_request:0.3
n:hub commit_code:0.5 merge_code:0.3
n:image read_record:-0.6 read_file:0.9 update_record:-0.3 compute_output:1.5
n:import update_record:0.5 place_order:0.3 create_credential:0.4
n:inbox read_record:0.9 send_email:-0.4 send_message:0.5
n:incident read_record:-0.4 read_telemetry:0.5 dispatch_responder:0.3
n:index query_database:0.6 terminate_infrastructure:0.5 trigger_workflow:0.4
n:info read_file:0.6 inspect_system:0.6 interact_with_ui:-0.6
n:install run_shell_command:0.5
n:instance control_service:0.3
n:insurance read_file:-0.3 create_record:-0.3 update_record:0.8 request_payment:0.4 revoke_access:-0.3 sign_document:0.7
n:inventory inspect_system:0.6
n:invite share_resource:0.4 send_email:0.4 send_bulk_email:0.4
n:invoice create_record:0.4 update_record:0.5
n:issue read_record:0.4 issue_credit:0.6 place_order:0.3 grant_access:0.3 create_credential:0.6
n:item read_secret:0.4 update_record:-0.4 modify_order:0.5
n:join update_record:0.3 merge_code:0.6 grant_access:-0.3
n:key query_database:0.5 control_service:-0.3 grant_access:0.8 revoke_access:0.4 create_credential:0.7 revoke_credential:0.7
n:keystone update_record:-0.5 send_message:0.5 publish_content:0.3 sign_document:0.6
n:kill control_service:0.8
n:kin send_message:0.3
n:kv read_record:-0.4 query_database:0.7 update_record:0.3
n:lab submit_clinical_order:0.3
n:label lookup_public_info:0.4 refund_payment:0.5
n:language lookup_public_info:-0.5 compute_output:1
n:latch control_service:-0.3 revoke_access:0.4 create_credential:0.4 revoke_credential:0.3
n:level read_telemetry:0.3 update_record:0.3
n:line create_record:-0.3 update_record:0.5 modify_order:0.5
n:link inspect_system:0.3 fetch_web_page:0.6 create_record:0.5 request_payment:0.8 compute_output:-0.4
n:list read_record:1.5 read_message:0.4 read_file:0.8 query_database:-0.5 read_telemetry:0.7 inspect_system:1.1 read_device_state:0.6 read_secret:-0.4 update_record:0.6
n:listing read_record:-0.4 lookup_public_info:0.7
n:lms read_file:0.4 deactivate_user:0.5 grant_access:0.3
n:load read_file:-0.6 update_record:0.7 deploy_code:0.4 control_device:0.6
n:lock update_record:-0.4 control_service:0.6 deactivate_user:0.6
n:log read_file:0.6 read_telemetry:0.9 create_record:0.7 send_message:-0.3 configure_monitoring:0.3 register_webhook:0.8 create_credential:-0.4
n:login read_secret:0.4 update_record:0.3 interact_with_ui:0.3 create_credential:0.3 revoke_credential:0.5 authenticate:-0.4
n:lookup lookup_public_info:1
n:mail read_message:0.5 create_record:0.5 draft_message:0.3 send_bulk_email:0.3
n:make create_record:-0.3 request_payment:0.3 grant_access:0.4 update_agent_state:0.7
n:manage read_record:0.4 inspect_system:0.3 update_record:-0.6 bulk_delete_records:0.7 modify_infrastructure:-0.4 control_service:0.6 create_user:0.5
n:manager read_file:0.6 bulk_delete_records:0.3 backup_data:0.3 share_resource:0.4 compute_output:-0.3
n:many create_record:0.6 update_record:0.5 execute_sql:0.5 write_file:-0.6
n:map inspect_system:0.3 lookup_public_info:0.3 create_record:0.3 write_file:-0.3 publish_content:0.3 compute_output:0.6
n:medication submit_clinical_order:0.4
n:meeting read_record:-0.3 read_message:0.7 read_file:0.7
n:member inspect_system:0.3 revoke_access:0.3
n:memory read_record:-0.3 export_data:0.5 modify_infrastructure:0.7
n:mentions read_record:0.6 read_message:0.4 lookup_public_info:0.3 publish_content:-0.7
n:merge update_record:-0.4 delete_record:0.5 commit_code:0.4 merge_code:0.7
n:message read_message:0.4 update_record:0.3 authenticate:0.3
n:metric query_database:0.5 read_telemetry:0.9
n:money update_record:0.3 transfer_funds:0.3 cancel_order:0.3
n:move delete_record:0.7 control_device:0.9
n:music read_record:0.8 read_device_state:0.3 lookup_public_info:-0.5 create_record:-0.3 update_record:0.7 compute_output:0.3
n:new create_record:0.4
n:nimbus read_record:0.3 inspect_system:0.5 request_payment:-0.3 provision_infrastructure:0.5 control_service:0.4 deploy_code:0.3
n:northbank read_record:0.3
n:note read_record:0.4 read_file:0.5 create_record:-0.6 update_record:0.6 write_file:0.4 post_comment:0.5 update_agent_state:0.8
n:number read_record:-0.4 read_secret:0.5 compute_output:0.9
n:object read_record:-0.7 read_file:1.5 delete_record:-0.4 write_file:0.3 delete_file:0.8
n:off cancel_event:0.5 request_payment:0.3 issue_credit:0.4 modify_order:0.3 trigger_workflow:-0.3 control_device:0.4
n:offer sign_document:0.7
n:oncall inspect_system:0.3 send_message:0.5
n:open read_record:-0.3 read_file:0.5 create_record:-0.5 update_record:0.9 share_resource:0.4 modify_infrastructure:0.4 authenticate:0.3
n:option inspect_system:-0.4 lookup_public_info:0.6 update_record:0.3
n:order execute_trade:0.8 place_order:0.6 cancel_order:0.4 submit_clinical_order:0.9
n:out update_record:0.6 send_message:-0.4 dispatch_responder:0.8 change_security_policy:0.4
n:output read_record:-0.7 read_telemetry:0.7 inspect_system:0.5 read_device_state:0.5 read_secret:0.3
n:package manage_subscription:0.4 install_software:-0.3 run_shell_command:0.3
n:page read_record:0.3 lookup_public_info:0.7 fetch_web_page:0.3 send_message:0.8
n:parcel lookup_public_info:0.5 update_record:-0.3 modify_order:0.6
n:password create_credential:-0.4 compute_output:1.3
n:pause update_record:0.9 manage_subscription:0.3 control_service:-0.3
n:pay request_payment:0.3 place_order:0.3
n:payment read_record:-0.3 charge_payment:0.3 refund_payment:0.5 trigger_workflow:0.3
n:payout refund_payment:0.4
n:payroll trigger_workflow:0.4
n:pdf fetch_web_page:0.3 write_file:0.8
n:people inspect_system:-0.3 update_record:0.3 transfer_funds:0.4
n:phone read_record:0.3 read_file:0.3 bulk_delete_records:0.3
n:pigeon read_message:0.3 update_record:0.4 send_email:0.3
n:pilot read_secret:0.3 write_file:0.5 interact_with_ui:0.6
n:pin update_record:-0.4 post_comment:0.3 change_security_policy:0.5
n:pipeline read_record:0.9 query_database:0.3 inspect_system:-0.5 update_record:-0.3 compute_output:0.3
n:place create_record:0.3 update_record:0.6 write_file:-0.5 execute_trade:0.4 change_security_policy:0.5
n:plan read_record:-0.3 inspect_system:0.7 lookup_public_info:0.7 schedule_event:0.4 trigger_workflow:0.4 compute_output:0.3
n:point read_record:-0.3 read_device_state:0.7 restore_data:0.3 modify_infrastructure:-0.6 control_device:0.7
n:policy read_record:0.9 inspect_system:0.3 manage_subscription:0.9 change_security_policy:0.3 grant_access:0.3 control_device:-0.3 sign_document:0.5 compute_output:-0.5
n:position read_device_state:0.9 lookup_public_info:0.7
n:post lookup_public_info:0.4 draft_message:0.3 send_message:0.5 publish_content:0.3 charge_payment:0.3 place_order:0.5
n:postal read_message:0.3 update_record:0.4 send_email:0.3
n:prescription place_order:0.3
n:preview query_database:0.4 compute_output:0.5
n:price update_record:0.3
n:profile read_record:-0.3 lookup_public_info:0.5 update_agent_state:0.5
n:project inspect_system:0.3 update_record:-0.4 update_agent_state:0.7
n:promote place_order:0.6 deploy_code:0.5 trigger_workflow:0.3 grant_access:-0.3
n:public publish_content:0.6 change_security_policy:0.3
n:publish create_record:-0.6 update_record:0.4 publish_content:0.8 deploy_code:0.6 trigger_workflow:0.3
n:pull export_data:0.3
n:purge modify_infrastructure:0.7
n:push write_file:0.4 publish_content:0.4
n:put create_record:0.3 update_record:0.4 alter_schema:0.3 write_file:0.4 change_security_policy:-0.3 create_credential:-0.3
n:query query_database:0.7 read_telemetry:0.8 inspect_system:0.4 execute_sql:-0.3
n:queue read_record:0.6 update_record:0.3 publish_content:0.3
n:quote lookup_public_info:0.6 update_record:-0.4 compute_output:0.5
n:raise create_record:0.3 issue_credit:0.3 place_order:0.4
n:range read_record:-0.3 read_file:0.4 read_telemetry:0.3 lookup_public_info:-0.5 bulk_delete_records:-0.3 write_file:0.5 compute_output:0.9
n:rate read_record:-0.4 read_device_state:0.4 lookup_public_info:0.4 update_record:-0.7 post_comment:1.1
n:read read_file:0.8 query_database:0.4 read_telemetry:0.3 inspect_system:-0.3 read_device_state:0.6 lookup_public_info:0.5 fetch_web_page:0.6
n:recipe read_record:0.3 create_record:-0.3 update_record:0.6 control_service:-0.3 register_webhook:0.4
n:record read_record:0.5 update_record:0.5 export_data:0.5 send_message:-0.5 modify_infrastructure:0.7
n:redirect update_record:-0.3 dispatch_responder:0.3 modify_order:0.6
n:refund transfer_funds:0.3 refund_payment:0.3
n:register create_record:-0.4 place_order:0.6 sign_document:0.8
n:release read_record:0.5 share_resource:0.4 publish_content:0.3 deploy_code:0.3 control_device:0.5
n:remind send_email:0.8 send_message:-0.4 schedule_event:0.4 request_payment:0.4
n:remove delete_record:-0.3 delete_file:0.3 change_security_policy:0.3 deactivate_user:0.6 revoke_access:1.1 compute_output:0.6
n:renew manage_subscription:0.6 place_order:0.3 modify_infrastructure:0.3 change_security_policy:-0.4
n:rent place_order:0.4
n:reply draft_message:0.6 send_email:0.8 post_comment:-0.3 publish_content:0.4
n:repo read_record:-0.4 read_file:0.7
n:report read_telemetry:0.6 read_device_state:-0.3 lookup_public_info:-0.4 create_record:0.4 refund_payment:0.5 sign_document:0.4 compute_output:0.4
n:request escalate_to_human:0.3 transfer_funds:0.3 merge_code:0.3
n:reset send_email:0.3 create_credential:0.7
n:response read_record:0.4 run_shell_command:0.5
n:restart update_agent_state:0.3
n:restore restore_data:0.7
n:results read_record:0.7 read_telemetry:0.4 inspect_system:-0.6 share_resource:0.5
n:return refund_payment:-0.5 control_device:0.3 sign_document:1.2
n:reverse read_record:-0.3 update_record:0.4 write_file:-0.4 refund_payment:0.6
n:review lookup_public_info:0.4 post_comment:0.5 publish_content:0.3
n:revoke revoke_access:0.6
n:ride read_record:1.1 lookup_public_info:-0.9
n:role grant_access:0.3 revoke_access:0.6
n:rollback restore_data:0.5 write_file:0.3
n:rollout modify_infrastructure:0.3 deploy_code:0.5
n:room read_record:0.5 read_device_state:0.3 grant_access:0.3 revoke_credential:0.4
n:row query_database:0.7 create_record:-0.6 update_record:0.9 write_file:0.6
n:rule lookup_public_info:0.3 create_record:-0.3 change_security_policy:1.1
n:run query_database:0.3 read_device_state:0.4 create_record:0.5 update_record:-0.5 execute_sql:0.5 deploy_code:0.4 execute_code:1.2 run_shell_command:0.3 compute_output:-0.3
n:sales lookup_public_info:0.8
n:sample read_record:-0.6 read_device_state:0.8 execute_code:0.5 control_device:0.8
n:sandbox read_file:0.6 control_service:0.3
n:save create_record:1 update_record:0.4 write_file:-0.3 commit_code:0.4 create_credential:0.3
n:scan read_record:-0.4 lookup_public_info:0.4 update_record:0.7 trigger_workflow:0.8 compute_output:0.5
n:schedule create_record:0.6 update_record:-0.3 schedule_event:0.5 compute_output:1
n:score read_record:0.8
n:screen interact_with_ui:0.3
n:script execute_code:-0.3 run_shell_command:0.5 interact_with_ui:0.4
n:search read_record:0.5 read_message:0.3 read_file:0.3 query_database:0.4 lookup_public_info:1.2
n:secret inspect_system:0.4 update_record:0.3 delete_record:0.3 share_resource:0.5
n:select query_database:0.3
n:send export_data:0.4 send_email:0.4 send_bulk_email:0.8 transfer_funds:0.6 sign_document:-0.3
n:service inspect_system:0.3 lookup_public_info:-0.4 place_order:0.3 grant_access:0.3 revoke_access:0.5 authenticate:-0.4
n:session control_service:0.5 revoke_credential:0.5
n:set create_record:0.3 write_file:-0.4 modify_infrastructure:0.8 change_security_policy:0.7 commit_code:0.5 control_device:1.2 submit_clinical_order:0.4 sign_document:-0.5 update_agent_state:0.9
n:sftp read_record:-0.3 read_file:0.6 delete_file:0.4
n:share read_secret:-0.3 share_resource:0.9 send_message:0.5
n:sheet read_record:0.5 read_file:-0.4 export_data:0.4 compute_output:0.3
n:sign publish_content:0.3 authenticate:0.3
n:signature update_record:0.8 sign_document:-0.3
n:sim change_security_policy:-0.3 create_credential:0.5 revoke_credential:0.6
n:site publish_content:0.3
n:sky read_device_state:0.4 change_security_policy:0.3
n:slot read_record:0.4
n:sms control_device:0.3
n:snapshot read_device_state:0.3 backup_data:0.7
n:source read_record:0.9
n:sql query_database:0.5 update_record:-0.4
n:start send_bulk_email:0.3 publish_content:0.5 manage_subscription:0.4 control_service:-0.3 trigger_workflow:0.6 authenticate:0.5 control_device:0.9
n:stat read_telemetry:0.6 inspect_system:0.3 compute_output:0.3
n:state inspect_system:0.3 read_secret:0.3
n:statement read_record:-0.5 lookup_public_info:0.4 update_record:0.5
n:station read_record:-0.6 read_device_state:0.7 lookup_public_info:0.7 create_record:-0.4 update_record:0.9 control_service:0.3
n:status read_record:1.1 read_file:-0.5 read_device_state:0.9 lookup_public_info:-0.3
n:stock read_record:0.9 update_record:1 transfer_funds:-0.6 execute_trade:-0.3
n:stop share_resource:0.3 execute_trade:0.3 control_device:0.5
n:submission read_file:0.5 update_record:-0.3 post_comment:0.3
n:submit create_record:-0.6 update_record:0.6 request_payment:0.3 execute_trade:0.3 merge_code:0.3 sign_document:0.3
n:subscription charge_payment:0.5 manage_subscription:0.4
n:suggest read_record:0.3 create_credential:-0.5 compute_output:0.7
n:summarize read_message:0.5 compute_output:0.5
n:summary read_record:0.5 lookup_public_info:0.6 update_record:-0.4 compute_output:0.3
n:survey bulk_delete_records:0.3 send_bulk_email:0.3 compute_output:0.8
n:suspend update_record:0.3
n:swap transfer_funds:0.3 create_credential:0.5
n:table read_file:0.6 query_database:0.4 inspect_system:-0.7 fetch_web_page:0.4 export_data:0.7 alter_schema:0.3 compute_output:-0.3
n:take control_device:0.4
n:teller read_record:0.3
n:template execute_code:0.9
n:terminal run_shell_command:0.3
n:test read_telemetry:0.6 read_device_state:0.4 update_record:-0.4 submit_clinical_order:0.3 compute_output:0.6
n:text lookup_public_info:0.7 interact_with_ui:0.4
n:thread bulk_delete_records:0.3
n:ticket create_record:0.6 send_email:0.4 place_order:0.4 modify_order:0.4
n:time restore_data:0.4 compute_output:0.6
n:timeoff schedule_event:0.3
n:token read_secret:-0.3 delete_record:0.3 authenticate:0.3 compute_output:0.7
n:top read_record:0.7 read_telemetry:0.8 fetch_web_page:-0.7
n:track lookup_public_info:0.5 create_record:0.3 update_record:0.4
n:transaction execute_sql:0.3
n:transcript read_record:-0.4 read_message:0.6 fetch_web_page:0.3
n:transfer modify_order:0.7 change_security_policy:0.4 grant_access:0.4
n:translate write_file:0.8
n:trash update_record:-0.6 delete_record:0.7 delete_file:0.4
n:trip read_record:0.5 lookup_public_info:-0.4 update_record:0.3 send_message:0.3 place_order:0.4 modify_order:0.5
n:type lookup_public_info:0.3
n:unit read_device_state:0.3 dispatch_responder:0.7
n:unlock authenticate:0.6
n:up alter_schema:0.3 schedule_event:0.9
n:update update_record:0.6 draft_message:0.4 transfer_funds:-0.5 modify_order:0.3 configure_monitoring:0.7 control_device:0.5
n:upload commit_code:0.8
n:url fetch_web_page:0.5 create_record:-0.3 share_resource:0.8
n:usage read_record:1.1 read_telemetry:-0.7 inspect_system:0.4 read_device_state:0.5
n:user read_record:-0.5 inspect_system:0.9 update_record:0.6 create_user:0.6 deactivate_user:0.4
n:value read_secret:0.5
n:variable inspect_system:-0.5 read_secret:0.6 publish_content:0.3
n:vcs read_file:0.4 inspect_system:0.6 update_record:-0.3 commit_code:1.1 merge_code:0.6 grant_access:-0.3
n:vector read_record:0.4 inspect_system:0.4 update_record:0.7 alter_schema:-0.4 terminate_infrastructure:0.5
n:vehicle read_record:-0.4 lookup_public_info:0.7
n:verify read_record:-0.4 read_telemetry:0.3 update_record:0.3 compute_output:0.5
n:video read_record:-0.4 read_device_state:0.3 fetch_web_page:0.6
n:voice read_record:-0.5 lookup_public_info:0.8 create_record:0.3 send_message:0.6 compute_output:0.3
n:voicemail send_message:0.6
n:void update_record:1 request_payment:-0.4 refund_payment:0.5 revoke_credential:1
n:volume modify_infrastructure:-0.4 control_device:0.6
n:wall read_telemetry:0.4 change_security_policy:0.4 install_software:0.3
n:wallet transfer_funds:0.9 request_payment:0.4
n:ward read_record:0.3 update_record:0.3 share_resource:0.4 control_device:-0.4 submit_clinical_order:0.5
n:watch create_record:0.3 update_record:0.3
n:web read_secret:0.3 write_file:0.5 interact_with_ui:0.6
n:webhook read_record:-0.4 read_telemetry:0.6 delete_record:0.4 register_webhook:0.5
n:wiki restore_data:0.3
n:workflow read_record:0.5 inspect_system:-0.3
n:workspace modify_infrastructure:-0.3 control_service:0.6
n:write update_record:0.4 delete_record:0.3 execute_sql:0.6 write_file:-0.5 issue_credit:0.4 compute_output:-0.4
n:zone modify_infrastructure:-0.6 change_security_policy:0.3 control_device:0.9
p:account transfer_funds:0.3
p:action create_record:-0.4 control_service:0.3 change_security_policy:0.3 create_user:0.3
p:address inspect_system:0.3 lookup_public_info:0.8 update_record:-0.3 modify_order:0.6
p:age lookup_public_info:0.3 update_record:-0.3 change_security_policy:0.3 compute_output:0.3
p:altitude control_device:0.3
p:amount read_record:-0.6 transfer_funds:1 charge_payment:0.9 request_payment:1.3 refund_payment:0.8 issue_credit:0.7
p:app read_record:0.5 inspect_system:-0.4 deploy_code:0.3 revoke_access:0.5
p:args trigger_workflow:-0.5 execute_code:0.9
p:asset delete_record:-0.3 delete_file:0.4
p:attachment read_file:0.3
p:badge delete_record:-0.3 revoke_credential:0.3
p:base read_file:0.3 lookup_public_info:0.3 commit_code:0.3
p:bed read_record:-0.3 read_telemetry:0.3 read_device_state:0.3
p:body update_record:-0.3 write_file:0.3 send_email:0.6 send_message:0.5 post_comment:0.3 http_request:0.3
p:branch read_record:0.3 commit_code:0.7
p:bucket read_record:-0.3 read_file:0.7 inspect_system:-0.3 delete_file:0.7 share_resource:0.5 terminate_infrastructure:-0.3
p:cabin modify_order:0.4 compute_output:0.3
p:campaign send_bulk_email:0.4 request_payment:0.3
p:candidate read_file:0.3 send_email:0.3
p:card update_record:-0.3 manage_subscription:0.3 place_order:0.4 revoke_credential:0.4 sign_document:0.3
p:category read_record:-0.3 lookup_public_info:0.7
p:celsius update_record:-0.3 control_device:0.6
p:change read_record:0.4 commit_code:0.4 merge_code:0.5
p:channel read_message:0.6
p:city lookup_public_info:0.3
p:claim update_record:0.4 transfer_funds:0.3
p:class place_order:0.3
p:code lookup_public_info:0.4 create_record:-0.4 transfer_funds:0.4 issue_credit:0.3 execute_code:0.5 sign_document:0.5 compute_output:0.4
p:collection read_file:-0.3 query_database:0.7 create_record:0.3 write_file:-0.3
p:column read_file:0.4 interact_with_ui:-0.3
p:command run_shell_command:0.7
p:comment post_comment:0.4 configure_monitoring:0.3
p:contact read_record:0.3 send_bulk_email:0.3
p:conversation send_message:0.3
p:count modify_order:0.3 provision_infrastructure:0.3
p:country inspect_system:-0.3 lookup_public_info:0.9
p:course update_record:0.5
p:currency charge_payment:0.4
p:data write_file:0.3 compute_output:0.3
p:database read_record:-0.4 inspect_system:0.6 bulk_delete_records:0.4
p:date update_record:0.4 place_order:0.3 compute_output:0.6
p:day read_record:0.8 read_telemetry:0.5 lookup_public_info:0.9 update_record:-0.4 place_order:0.3 modify_infrastructure:0.4 change_security_policy:-0.3 deactivate_user:0.3 compute_output:-0.3
p:deployment modify_infrastructure:0.4
p:description request_payment:0.5
p:destination lookup_public_info:0.4 transfer_funds:0.5 change_security_policy:0.3
p:device read_record:-0.3 read_device_state:0.7 interact_with_ui:0.4
p:dispute update_record:0.3 refund_payment:0.4
p:district lookup_public_info:0.4
p:document create_record:0.6
p:domain read_device_state:-0.6 fetch_web_page:1.1 create_record:-0.5 place_order:0.3 provision_infrastructure:0.6 change_security_policy:0.4
p:door read_telemetry:0.4
p:draft draft_message:0.3 send_email:0.3
p:drone control_device:0.4
p:drop lookup_public_info:0.3 place_order:0.3
p:drug lookup_public_info:0.4
p:due create_record:0.4
p:duration create_record:0.4
p:email read_record:0.3 delete_record:-0.3 share_resource:0.8 create_user:0.7 grant_access:0.6 revoke_access:0.4
p:emoji post_comment:0.3
p:employee update_record:0.6 transfer_funds:-0.3 deactivate_user:0.3
p:end read_telemetry:0.3 schedule_event:0.5 compute_output:0.6
p:endpoint register_webhook:0.3
p:entity update_record:-0.3 control_device:0.5
p:entry update_record:0.4 publish_content:0.3 cancel_event:0.3
p:envelope send_email:0.6
p:environment read_secret:0.3
p:event read_record:0.3 update_record:0.6 cancel_event:0.3 register_webhook:0.3
p:expires share_resource:0.4
p:expiry lookup_public_info:0.3 create_record:0.3
p:field read_file:-0.3 query_database:0.6 read_device_state:0.6 update_record:0.3
p:file read_file:1.3 inspect_system:0.4 lookup_public_info:-0.7 write_file:0.3 interact_with_ui:-0.3
p:filter read_file:-0.3 query_database:0.7 read_telemetry:0.3 delete_record:-0.3 bulk_delete_records:0.6
p:floor read_record:-0.3 read_device_state:0.5
p:folder update_record:0.3
p:form read_record:0.3 compute_output:0.4
p:goal update_record:-0.3 update_agent_state:0.4
p:group query_database:0.4 change_security_policy:0.3
p:head read_file:0.3 commit_code:0.3
p:host modify_infrastructure:0.3 change_security_policy:0.6
p:hours configure_monitoring:0.3
p:html update_record:0.4 draft_message:0.3
p:iban create_record:-0.3 transfer_funds:0.5 manage_subscription:0.3 compute_output:0.3
p:id read_record:0.7 read_file:1.1 query_database:-0.5 read_telemetry:0.5 inspect_system:-0.9 read_device_state:0.3 lookup_public_info:-0.8 fetch_web_page:-0.8 read_secret:-0.4 create_record:-0.5 update_record:2.1 delete_record:0.4 bulk_delete_records:-0.4 execute_sql:-0.7 alter_schema:-0.5 backup_data:-0.4 send_email:1 post_comment:1 publish_content:0.9 cancel_event:0.7 dispatch_responder:0.4 refund_payment:0.5 place_order:0.5 modify_order:1 cancel_order:-0.5 provision_infrastructure:-0.5 trigger_workflow:-0.3 configure_monitoring:-0.5 change_security_policy:0.6 install_software:-0.6 register_webhook:-0.5 run_shell_command:-0.3 http_request:-0.5 interact_with_ui:-0.6 create_user:-0.4 grant_access:-0.3 revoke_access:0.4 create_credential:-0.3 authenticate:-0.3 sign_document:0.9 compute_output:-0.3 update_agent_state:-0.6
p:ids read_record:-0.3 create_record:-0.5 update_record:0.8 bulk_delete_records:0.3 send_bulk_email:0.3
p:image compute_output:1.1
p:incident dispatch_responder:0.3
p:index query_database:0.3 inspect_system:0.3 update_record:0.3
p:instance read_telemetry:0.7 deactivate_user:0.3
p:invoice update_record:0.3
p:item share_resource:0.3 refund_payment:0.3
p:key read_record:-0.3 read_file:0.5 delete_record:0.4 delete_file:0.3 share_resource:0.4
p:kg lookup_public_info:0.3 control_device:0.5
p:kind lookup_public_info:0.3 control_device:0.3
p:km read_record:-0.3 lookup_public_info:0.5
p:label schedule_event:0.4 refund_payment:0.3 control_device:-0.3
p:language lookup_public_info:0.6 create_record:-0.3 compute_output:0.6
p:last deactivate_user:0.3
p:lat read_record:-0.3 lookup_public_info:0.9
p:length create_credential:-0.3 compute_output:0.7
p:limit read_record:0.7 read_message:0.3 query_database:0.7 read_telemetry:0.3 fetch_web_page:-0.4 execute_trade:0.4
p:line read_record:-0.4 read_file:0.3 lookup_public_info:0.8 create_record:0.5 modify_infrastructure:0.4 interact_with_ui:-0.3
p:list create_record:0.7 draft_message:0.3
p:locator modify_order:0.3
p:lon read_record:-0.3 lookup_public_info:0.9
p:machine change_security_policy:0.3
p:manifest deploy_code:0.4
p:match delete_record:0.4 send_message:0.3
p:matter change_security_policy:0.5
p:max read_file:0.4 compute_output:0.6
p:media publish_content:0.4
p:meeting read_message:0.4 read_file:0.4
p:message delete_record:0.5 send_bulk_email:0.3 post_comment:0.3 commit_code:0.8
p:meter read_device_state:0.5
p:method bulk_delete_records:0.4 merge_code:0.4
p:min compute_output:0.5
p:minutes send_message:0.4
p:mode read_file:-0.3 update_record:0.3
p:month read_record:0.7 read_file:0.3 update_record:-0.3
p:mrn read_record:0.3
p:msisdn read_record:0.4 update_record:0.3 manage_subscription:0.3 create_credential:0.3
p:name query_database:-0.3 lookup_public_info:0.8 create_record:1.1 update_record:-0.3 delete_record:0.4 bulk_delete_records:-0.3 alter_schema:0.3 write_file:0.5 modify_infrastructure:0.7 trigger_workflow:0.3 create_user:0.3 create_credential:0.5 compute_output:-0.3 update_agent_state:-0.3
p:namespace read_record:-0.3 read_telemetry:0.6 modify_infrastructure:0.3
p:new write_file:0.4 modify_order:0.7
p:note create_record:0.3 cancel_event:0.3 request_payment:0.4
p:number read_record:0.4 inspect_system:-0.6 lookup_public_info:0.4 create_record:0.7 update_record:0.4 write_file:-0.3 send_message:0.4 escalate_to_human:0.4 manage_subscription:0.4 place_order:-0.3 modify_order:0.5 compute_output:0.4
p:off lookup_public_info:0.3 issue_credit:0.3 place_order:0.3
p:only read_record:0.4
p:op read_record:-0.3 create_record:-0.4 update_record:0.4 control_device:0.6
p:operation read_record:-0.3 inspect_system:0.5 http_request:0.4
p:operator read_file:-0.3 query_database:0.6 update_record:0.6
p:order create_record:-0.3 update_record:-0.8 post_comment:0.3 refund_payment:0.4 modify_order:1.1
p:origin create_record:-0.5 provision_infrastructure:0.6
p:owner read_record:0.3 read_file:0.3 commit_code:0.4
p:package run_shell_command:0.4
p:passphrase read_secret:0.3
p:password change_security_policy:0.3 authenticate:0.6
p:path read_record:-1 read_file:2.1 lookup_public_info:0.3 fetch_web_page:-0.5 write_file:0.7 commit_code:0.5
p:patient read_record:0.5 submit_clinical_order:0.5
p:pattern query_database:0.3 compute_output:0.4
p:payload execute_code:0.3 http_request:0.3
p:payment charge_payment:0.3 refund_payment:0.3 modify_order:0.3
p:per submit_clinical_order:0.4
p:percent issue_credit:0.6
p:period query_database:0.6 inspect_system:-0.5 update_record:0.3 compute_output:0.4
p:permission share_resource:0.3
p:person deactivate_user:0.3
p:pickup lookup_public_info:0.3 place_order:0.3
p:pin change_security_policy:0.4 sign_document:0.5
p:pipeline query_database:0.3
p:place lookup_public_info:0.7 create_record:0.4
p:plan read_record:-0.3 manage_subscription:0.4 modify_infrastructure:0.4
p:policy read_record:0.6 escalate_to_human:0.4 manage_subscription:0.4
p:port change_security_policy:0.3
p:post read_record:0.3 place_order:0.3
p:postal update_record:-0.3
p:prefix read_file:0.3 inspect_system:0.5 terminate_infrastructure:-0.3
p:price execute_trade:1.2 place_order:-0.3
p:principal inspect_system:0.4 schedule_event:-0.4 change_security_policy:0.3 compute_output:0.8
p:product compute_output:0.3
p:profile trigger_workflow:0.3
p:project read_secret:0.3 update_agent_state:0.3
p:property create_record:0.3
p:provider authenticate:0.3
p:quantity update_record:0.4 execute_trade:0.5
p:query read_file:0.4 lookup_public_info:0.8
p:question compute_output:0.4
p:queue read_record:0.3
p:quote lookup_public_info:0.3 sign_document:0.3
p:radius lookup_public_info:0.7
p:range write_file:0.3
p:rate schedule_event:-0.4 compute_output:1
p:reason update_record:1 delete_record:0.4 write_file:-0.3 cancel_event:0.3 refund_payment:0.5 control_service:0.4
p:recipe update_record:0.3
p:record modify_order:0.3
p:ref read_file:0.3
p:reference read_record:0.5 inspect_system:-0.5
p:region provision_infrastructure:0.3
p:release change_security_policy:0.3
p:repo read_file:0.6 inspect_system:0.8 commit_code:1.3
p:required change_security_policy:0.4
p:reservation charge_payment:0.4 modify_order:0.8
p:resident read_record:0.6 modify_order:-0.4 submit_clinical_order:0.4
p:ride post_comment:0.3
p:role share_resource:0.4 grant_access:0.4 revoke_access:0.3
p:room send_message:-0.3 schedule_event:0.4 dispatch_responder:0.4
p:root read_record:0.4
p:row create_record:-0.3 update_record:0.5 write_file:0.3
p:rule change_security_policy:0.4
p:run update_record:-0.3 deploy_code:0.4 execute_code:0.3
p:rx submit_clinical_order:0.3
p:sample control_device:0.4
p:scopes authenticate:0.4
p:script send_message:0.3
p:seconds change_security_policy:0.3
p:segment send_bulk_email:0.5
p:service schedule_event:0.5 place_order:-0.3 register_webhook:0.3
p:session authenticate:0.3
p:since read_record:1.2 read_message:0.6 query_database:0.3 read_telemetry:1.8 inspect_system:-0.4 lookup_public_info:0.4 fetch_web_page:-0.4 publish_content:-0.4 compute_output:-0.3
p:site read_record:0.6 read_telemetry:0.7 read_device_state:0.3 fetch_web_page:-0.4
p:sku read_record:0.3 update_record:0.7 modify_order:0.3
p:slot schedule_event:0.6
p:source trigger_workflow:0.5 change_security_policy:0.4 execute_code:0.4
p:speed control_device:0.5 compute_output:0.6
p:spreadsheet write_file:0.6
p:sql query_database:0.3 inspect_system:0.3
p:star update_record:-0.4 post_comment:0.6
p:start read_telemetry:0.3 create_record:0.3 schedule_event:0.6 compute_output:0.5
p:statement execute_sql:0.5
p:station read_record:-0.3 read_device_state:0.3 lookup_public_info:0.4 update_record:0.4
p:status read_telemetry:0.4 inspect_system:-0.3 compute_output:0.4
p:steps update_agent_state:0.4
p:student update_record:0.4
p:subject create_record:0.4 draft_message:0.3 send_bulk_email:0.3
p:subscription read_record:0.3
p:summary send_message:0.3 escalate_to_human:0.5
p:symbol read_record:-0.4 read_file:0.6 lookup_public_info:0.5 create_record:-0.3 write_file:0.4
p:table read_file:-0.3 query_database:0.4 update_record:0.8 export_data:0.3
p:target deploy_code:0.3 trigger_workflow:0.7
p:template send_email:0.4 execute_code:0.5
p:term manage_subscription:0.3
p:text lookup_public_info:-0.6 create_record:0.4 update_record:0.4 send_message:0.6 post_comment:0.3 publish_content:1.1 control_service:-0.3 interact_with_ui:0.3 compute_output:1.4
p:ticket create_record:0.4 post_comment:0.3 escalate_to_human:0.3
p:time schedule_event:0.5
p:title read_record:-0.4 inspect_system:-0.4 lookup_public_info:0.3 create_record:0.8 write_file:0.3 send_message:0.3 publish_content:0.5 commit_code:0.3 compute_output:0.3
p:token charge_payment:0.3 place_order:0.3 register_webhook:0.3 sign_document:0.4
p:topic escalate_to_human:0.8
p:tracking update_record:-0.3 modify_order:0.6
p:type read_record:0.5 lookup_public_info:0.3 create_record:0.4 update_record:-0.3 modify_infrastructure:0.4 compute_output:0.4
p:unit dispatch_responder:0.7 update_agent_state:-0.3
p:until grant_access:0.5 create_credential:0.3
p:url read_record:-0.5 fetch_web_page:2.3 modify_infrastructure:0.4 trigger_workflow:-0.4 register_webhook:0.4 execute_code:0.5 compute_output:-0.5
p:user send_message:0.4 issue_credit:0.3 modify_infrastructure:0.3 grant_access:0.4 revoke_access:0.6 authenticate:0.4
p:value read_file:-0.3 query_database:0.5 create_record:0.3 update_record:0.7 sign_document:0.4
p:version install_software:0.3
p:vin read_device_state:0.3 control_device:0.5
p:webhook read_telemetry:0.3
p:weight lookup_public_info:0.3
p:words read_message:0.3 send_message:0.3
p:workspace inspect_system:0.3 control_service:0.3
p:years schedule_event:-0.4 place_order:0.3 compute_output:1
p:zone read_telemetry:0.3 read_device_state:0.5 modify_infrastructure:0.6 control_device:0.8
w:24 create_record:-0.3 publish_content:0.8 create_credential:0.4
w:about read_record:0.7 create_record:0.3 update_agent_state:-0.4
w:absolute read_file:0.6 read_telemetry:0.3
w:accept update_record:-0.5 transfer_funds:0.5 refund_payment:0.7 sign_document:0.4
w:access inspect_system:-0.3 share_resource:0.4 modify_infrastructure:-0.3 change_security_policy:0.7 grant_access:0.5 revoke_access:0.3
w:account read_record:0.4 read_file:-0.3 inspect_system:0.3 create_record:-0.5 delete_record:0.3 bulk_delete_records:0.3 post_comment:-0.3 transfer_funds:0.3 refund_payment:0.4 place_order:0.3 create_user:1.4 deactivate_user:1.7
w:accountargs inspect_system:0.6 issue_credit:0.3
w:action create_record:-0.4 update_record:0.9 escalate_to_human:0.3 register_webhook:0.5 compute_output:-0.4
w:active read_record:-0.5 inspect_system:0.8 update_record:-0.5 deploy_code:0.4 control_device:0.5 update_agent_state:0.7
w:activity query_database:0.3 bulk_delete_records:0.5 sign_document:0.4
w:add read_record:-0.3 inspect_system:-0.8 update_record:1.2 alter_schema:0.4 post_comment:0.6 schedule_event:0.4 charge_payment:0.3 manage_subscription:0.4 modify_order:0.7 change_security_policy:1 grant_access:0.6
w:address inspect_system:0.8 lookup_public_info:1.1 fetch_web_page:0.6 create_record:0.3 update_record:-0.6 export_data:0.4 share_resource:0.3 send_bulk_email:-0.3 send_message:-0.4 modify_order:1.1 register_webhook:0.7 compute_output:-0.6
w:admin read_telemetry:0.3 revoke_access:0.3
w:after read_record:-0.8 transfer_funds:0.7 modify_infrastructure:0.3 deploy_code:0.3 compute_output:0.8
w:again inspect_system:-0.3 send_bulk_email:0.3 modify_infrastructure:0.3 control_service:0.3 trigger_workflow:0.4
w:age read_record:0.7 lookup_public_info:-0.3 update_record:-0.3 change_security_policy:0.5
w:agent read_record:0.5 create_record:-0.3 draft_message:0.3 trigger_workflow:0.7 execute_code:0.3 grant_access:-0.5 control_device:0.3 compute_output:0.3
w:alarm schedule_event:0.7 configure_monitoring:-0.3 change_security_policy:0.3 control_device:0.3
w:alert read_telemetry:0.3 update_record:-0.7 configure_monitoring:1.5
w:alertrule delete_record:0.6 configure_monitoring:0.6
w:all read_record:0.5 read_file:-0.3 inspect_system:0.8 lookup_public_info:-0.5 read_secret:0.4 create_record:-0.4 update_record:-0.3 bulk_delete_records:1.8 export_data:0.4 write_file:-0.4 delete_file:0.3 send_email:0.3 send_bulk_email:0.3 post_comment:-0.4 publish_content:0.4 schedule_event:-0.4 cancel_event:0.5 dispatch_responder:-0.3 request_payment:-0.3 modify_infrastructure:-0.3 terminate_infrastructure:-0.6 trigger_workflow:0.6 change_security_policy:-0.3 register_webhook:0.5 commit_code:-0.3 control_device:1.2 compute_output:-0.3
w:allow inspect_system:0.3
w:among read_record:-0.3 lookup_public_info:0.4 read_secret:0.3 request_payment:0.4
w:amount lookup_public_info:0.5 charge_payment:0.4 grant_access:0.5
w:another read_record:-0.3 update_record:0.6 export_data:0.6 write_file:-0.5 share_resource:0.6 dispatch_responder:0.4 request_payment:0.3 manage_subscription:0.9 modify_order:1.1 trigger_workflow:1.1 change_security_policy:-0.4 commit_code:0.3 authenticate:0.4 update_agent_state:0.4
w:answer read_telemetry:-0.3 inspect_system:0.3 update_record:0.7 delete_record:-0.3 write_file:-0.3 draft_message:0.6 send_message:0.8 compute_output:1
w:any query_database:0.4 execute_sql:0.7 execute_code:0.4 run_shell_command:-0.5
w:anyone create_record:-0.3 share_resource:0.4 publish_content:0.4 change_security_policy:0.6 grant_access:-0.3 compute_output:0.3
w:app lookup_public_info:1.1 publish_content:0.3 install_software:0.4 compute_output:-0.4
w:application read_record:1.1 inspect_system:-1
w:apply update_record:-0.6 issue_credit:0.4 provision_infrastructure:0.4 deploy_code:1.5 sign_document:0.3
w:appointment read_record:-0.3 cancel_event:0.7 place_order:0.5 cancel_order:0.3
w:approval update_record:0.3 escalate_to_human:0.3 change_security_policy:0.7 merge_code:0.3 control_device:-0.4
w:approve read_record:-0.3 update_record:0.4 post_comment:0.3 transfer_funds:0.4 grant_access:0.5
w:archive delete_record:1 export_data:0.7 backup_data:0.5
w:area lookup_public_info:0.3 control_device:0.7
w:args read_message:0.3 read_device_state:0.5 lookup_public_info:1 fetch_web_page:-0.5 create_record:0.3 update_record:0.3 send_bulk_email:-0.3 transfer_funds:-0.3 place_order:0.5 provision_infrastructure:0.3 trigger_workflow:-0.3 change_security_policy:-0.3 merge_code:-0.3 interact_with_ui:0.5 deactivate_user:-0.4 authenticate:0.3 submit_clinical_order:0.3 sign_document:0.4
w:arguments update_record:0.4 send_message:0.5 schedule_event:0.3 transfer_funds:-0.3 modify_order:0.4 change_security_policy:0.7 interact_with_ui:0.3 grant_access:0.3
w:arm control_device:0.9
w:around read_record:0.4 lookup_public_info:0.6 create_record:-0.4
w:array read_record:-0.5 update_record:0.3 send_email:0.3 change_security_policy:0.4 control_device:-0.4
w:article read_record:-1.1 lookup_public_info:1.5 fetch_web_page:0.6 publish_content:0.4
w:ask create_record:1.4 update_record:-0.6 execute_sql:0.4 send_message:0.6 schedule_event:0.3 request_payment:0.8 compute_output:-0.5
w:asset delete_record:-0.6 write_file:0.6 delete_file:0.8
w:assign update_record:0.4
w:assistant create_record:-0.3 update_record:-0.4 escalate_to_human:0.5 grant_access:0.4 update_agent_state:1.3
w:attach execute_trade:0.3 change_security_policy:0.3
w:attendee schedule_event:0.5
w:audit read_telemetry:1 trigger_workflow:0.5 compute_output:-0.6
w:authority create_record:0.3 publish_content:0.6 control_service:-0.4 sign_document:0.5
w:authorize charge_payment:0.6 authenticate:0.4
w:automation read_record:0.3 create_record:-0.4 register_webhook:0.4 control_device:0.3
w:available lookup_public_info:0.3
w:away inspect_system:-0.3 update_record:0.3 bulk_delete_records:0.3 trigger_workflow:0.4 revoke_access:0.7 create_credential:0.3
w:back read_message:0.7 fetch_web_page:0.6 create_record:0.6 update_record:-0.7 restore_data:1.2 write_file:0.3 commit_code:0.3 revoke_access:0.3 compute_output:-0.4
w:backup inspect_system:-0.3 backup_data:0.7 restore_data:0.6 modify_infrastructure:0.9 change_security_policy:-0.3
w:badge read_record:0.3 read_telemetry:0.5 create_record:-0.3 delete_record:-0.6 grant_access:0.3 revoke_access:0.3 create_credential:0.3 revoke_credential:0.7
w:balance read_record:0.7 read_file:-0.4 transfer_funds:0.8 issue_credit:0.5
w:bank send_message:0.3 escalate_to_human:0.7 transfer_funds:0.8 control_service:-0.3
w:bankaccount transfer_funds:0.6 charge_payment:0.6
w:barcode lookup_public_info:0.3 read_secret:0.3 update_record:0.7
w:base update_record:0.5 transfer_funds:-0.3 control_device:0.3
w:bash run_shell_command:0.8
w:bastion read_telemetry:0.4 change_security_policy:0.4 install_software:0.3
w:battery read_device_state:0.3
w:bed read_record:-0.6 read_telemetry:0.3 read_device_state:1
w:before delete_record:0.3 modify_order:0.5 compute_output:0.3
w:behalf post_comment:0.3
w:below read_record:0.9 read_file:0.4 inspect_system:-0.3 write_file:0.6 delete_file:0.5 transfer_funds:-0.6 terminate_infrastructure:-0.5
w:bill read_record:0.3 place_order:0.3
w:billing read_record:0.5 provision_infrastructure:0.5 control_service:-0.3
w:block update_record:0.9 deactivate_user:-0.5 revoke_access:0.3 revoke_credential:0.7
w:board read_record:-0.5 lookup_public_info:0.9 update_record:0.3 publish_content:0.3 trigger_workflow:-0.3
w:body update_record:-0.4 draft_message:0.3
w:book read_record:0.3 lookup_public_info:0.7 create_record:0.4 update_record:0.7 schedule_event:1.6 cancel_event:0.5 place_order:-0.6 compute_output:-0.6
w:booking read_record:0.6 lookup_public_info:-0.5 create_record:0.4 refund_payment:0.3
w:boolean update_record:0.4
w:branch commit_code:1 merge_code:0.6 grant_access:-0.3
w:broadcast send_bulk_email:0.3 send_message:0.4 publish_content:0.3 transfer_funds:0.4
w:browser fetch_web_page:0.5 authenticate:0.4
w:bucket export_data:0.6 delete_file:0.4 grant_access:0.4
w:build read_record:0.9 inspect_system:-0.9 publish_content:0.5 deploy_code:0.6 trigger_workflow:0.5
w:buildforge deploy_code:0.4 trigger_workflow:0.5 change_security_policy:0.5 commit_code:0.3 control_device:-0.4
w:bulk delete_record:-0.5 bulk_delete_records:0.7 place_order:0.3
w:buy place_order:0.6
w:buyer update_record:0.3 request_payment:0.3 modify_order:0.5
w:bytes read_record:0.3 query_database:-0.3 read_secret:-0.3 compute_output:0.9
w:cabin charge_payment:0.3 modify_order:0.6
w:cabinet read_file:0.4 export_data:0.3 share_resource:0.4
w:cache query_database:0.5 read_telemetry:0.5 execute_sql:0.5 modify_infrastructure:0.6
w:calculate read_record:0.3 read_file:0.5 issue_credit:-0.3 compute_output:0.3
w:calendar update_record:0.5 share_resource:0.5
w:call lookup_public_info:-0.5 create_record:0.5 update_record:-1 send_email:-0.8 send_bulk_email:0.6 send_message:0.7 schedule_event:0.6 cancel_event:0.4 dispatch_responder:0.8 trigger_workflow:-0.8 execute_code:1.2 http_request:0.7 update_agent_state:0.6
w:camera read_device_state:0.7
w:campaign draft_message:0.6 send_bulk_email:0.4 schedule_event:0.3
w:campus read_file:0.4 deactivate_user:0.5 grant_access:0.3
w:can read_record:-1 inspect_system:0.8 lookup_public_info:0.6 create_record:-0.5 update_record:0.5 post_comment:0.6 publish_content:0.6 request_payment:0.9 control_service:1 change_security_policy:0.3 create_credential:0.8
w:cancel cancel_event:1.4 refund_payment:0.7 manage_subscription:0.4
w:candidate read_file:0.6 lookup_public_info:0.8 update_record:-0.3 send_email:0.5 deploy_code:0.3
w:capture read_telemetry:0.4 read_device_state:0.4 export_data:0.3
w:car read_device_state:0.3 lookup_public_info:-0.3 place_order:0.4
w:card read_secret:0.4 create_record:0.5 update_record:-0.4 charge_payment:1 place_order:0.7 create_credential:0.9 revoke_credential:0.4
w:carrier lookup_public_info:0.5 place_order:0.3
w:cart update_record:-0.3 place_order:0.4
w:category read_record:0.4 lookup_public_info:1.2 update_record:-0.6
w:cause read_record:0.3 send_bulk_email:0.3 manage_subscription:0.3
w:cell read_file:0.5 read_device_state:0.4 write_file:0.3 trigger_workflow:-0.4 execute_code:1.2
w:certificate issue_credit:0.7 modify_infrastructure:0.3
w:chain inspect_system:-0.4 lookup_public_info:0.8 execute_code:0.3
w:change read_file:-0.3 read_telemetry:0.8 lookup_public_info:-0.5 create_record:-0.3 delete_record:-0.3 execute_sql:0.9 write_file:-0.6 share_resource:0.3 draft_message:0.3 modify_order:0.8 modify_infrastructure:0.9 configure_monitoring:0.5 change_security_policy:0.4 commit_code:0.5 merge_code:1 submit_clinical_order:0.6 update_agent_state:-0.7
w:changed read_file:0.5 read_telemetry:1 execute_sql:0.3 compute_output:-0.5
w:channel read_record:-0.3 read_message:1 send_email:-0.4 send_message:0.7 interact_with_ui:-0.4 revoke_access:0.4
w:charge charge_payment:0.6 request_payment:0.3 place_order:0.6
w:charity lookup_public_info:0.3 manage_subscription:0.3
w:chart read_record:0.8 lookup_public_info:0.5 update_record:0.3 share_resource:0.3 deploy_code:-0.5 control_device:-0.4 submit_clinical_order:0.5 compute_output:0.5
w:chat read_record:0.3 read_message:0.4 lookup_public_info:-0.3 create_record:0.4 update_record:0.3 escalate_to_human:0.6 control_service:-0.3
w:check read_record:-0.7 read_file:0.4 read_telemetry:0.4 lookup_public_info:1.1 update_record:0.4 modify_order:0.3 merge_code:0.5 compute_output:2
w:checkout charge_payment:0.3 issue_credit:0.4
w:chirp share_resource:-0.7 post_comment:0.4 publish_content:1.2
w:civic schedule_event:0.3 place_order:0.3 sign_document:0.6
w:claim read_record:0.4 read_file:-0.4 create_record:0.5 update_record:0.3 transfer_funds:0.5 request_payment:0.8 refund_payment:0.4 revoke_access:-0.3 compute_output:-0.4
w:clear write_file:0.7 cancel_event:0.3 update_agent_state:0.5
w:click interact_with_ui:0.5
w:client place_order:0.3
w:climate read_device_state:0.4
w:clinic read_record:0.4 update_record:-0.3 export_data:0.4 cancel_event:-0.3 request_payment:0.3 cancel_order:0.3 submit_clinical_order:0.5
w:close update_record:0.4 control_service:0.4 trigger_workflow:0.4 control_device:0.6
w:cloud read_file:0.4 export_data:0.7 share_resource:0.4
w:cluster read_telemetry:0.9 inspect_system:-0.8 terminate_infrastructure:0.4 deploy_code:0.8
w:code read_file:-0.6 read_telemetry:0.5 read_device_state:0.3 lookup_public_info:0.8 read_secret:0.9 create_record:-0.6 update_record:0.3 transfer_funds:0.4 issue_credit:0.5 change_security_policy:0.3 revoke_access:0.4 authenticate:0.8 compute_output:0.9
w:coin transfer_funds:0.6 execute_trade:0.5
w:colleague read_record:-0.4 read_secret:-0.3 share_resource:0.9 post_comment:0.3 commit_code:0.3 grant_access:0.7
w:collect export_data:0.5 charge_payment:0.4
w:collection read_record:-0.9 query_database:0.3 inspect_system:1 create_record:-0.9 alter_schema:0.9 provision_infrastructure:0.3
w:column query_database:0.5 alter_schema:0.3
w:command execute_sql:0.9
w:comment read_record:-0.5 read_message:0.3 update_record:0.3 delete_record:0.4 post_comment:0.4 publish_content:0.4
w:commit read_file:0.6 commit_code:0.9
w:company lookup_public_info:0.4 create_user:0.4 sign_document:0.5
w:compare read_record:-0.3 read_file:0.3 read_telemetry:-0.4 lookup_public_info:0.7 compute_output:1.2
w:complete update_record:0.7 delete_record:0.3 export_data:0.6
w:compose draft_message:0.3 send_email:0.3 compute_output:0.3
w:compute read_record:0.5 query_database:0.5 read_telemetry:-0.5 lookup_public_info:0.3 compute_output:0.3
w:config control_device:0.3 compute_output:0.7
w:configuration inspect_system:-0.3 compute_output:0.7
w:connect escalate_to_human:0.9 grant_access:0.3
w:connection read_telemetry:0.4 lookup_public_info:0.5 create_record:-0.3 change_security_policy:0.6 grant_access:-0.3 revoke_access:0.4 authenticate:0.6
w:contact read_record:1 create_record:0.3 update_record:0.5 bulk_delete_records:0.4 send_bulk_email:0.5 request_payment:0.3 deactivate_user:-0.5
w:contents commit_code:0.5
w:contract execute_code:0.7 grant_access:0.5
w:control publish_content:0.3 control_device:0.5
w:controller deploy_code:0.5 control_device:0.4
w:conversation read_message:0.3 update_record:0.3 escalate_to_human:0.5
w:convert lookup_public_info:1.3 compute_output:-0.5
w:copy fetch_web_page:-0.3 export_data:1.2 backup_data:0.6 trigger_workflow:0.6 register_webhook:0.5
w:cost read_record:0.3 read_telemetry:0.3 lookup_public_info:0.3 request_payment:-0.3 issue_credit:-0.3 compute_output:0.9
w:count query_database:1.1 read_telemetry:0.3
w:courier read_record:-0.3 transfer_funds:0.5 charge_payment:0.4 modify_order:0.5
w:course lookup_public_info:0.3 update_record:1 send_message:0.4 grant_access:0.5
w:create read_file:-0.3 create_record:0.3 update_record:-0.3 execute_sql:0.4 alter_schema:0.5 backup_data:0.6 share_resource:0.4 draft_message:0.3 send_bulk_email:-0.4 publish_content:0.4 request_payment:0.5 issue_credit:0.3 manage_subscription:0.3 provision_infrastructure:1 deploy_code:-0.3 register_webhook:0.6 create_user:0.9 create_credential:0.4 compute_output:0.3
w:credential share_resource:0.4 create_credential:0.4 authenticate:0.4 update_agent_state:0.5
w:credit create_record:0.3 refund_payment:0.4 issue_credit:0.6
w:crm inspect_system:0.6 create_record:0.8 update_record:-0.4
w:crossing publish_content:0.3 control_device:0.6
w:csv query_database:0.3 export_data:0.4
w:currency lookup_public_info:0.5
w:customer read_record:0.5 lookup_public_info:-0.3 create_record:0.4 update_record:-0.4 send_email:0.3 send_bulk_email:0.3 send_message:0.3 escalate_to_human:0.8 request_payment:0.7 refund_payment:0.4 issue_credit:0.8 grant_access:-0.3 create_credential:0.6 authenticate:-0.3 control_device:0.9 compute_output:-0.4
w:cut update_record:-0.3 control_service:-0.3 control_device:1.2 compute_output:0.6
w:dashboard read_record:0.6 inspect_system:-0.3 update_record:0.3
w:data read_record:0.6 query_database:0.6 read_telemetry:-0.6 lookup_public_info:0.3 read_secret:0.3 bulk_delete_records:0.4 restore_data:0.4 write_file:0.6 manage_subscription:0.3 deploy_code:-0.3 compute_output:0.6
w:database bulk_delete_records:0.6 execute_sql:0.5 backup_data:0.3 restore_data:0.3 modify_infrastructure:-0.5 run_shell_command:-0.3 deactivate_user:0.5 authenticate:0.4 update_agent_state:0.3
w:date read_record:1.1 read_message:0.4 read_file:-0.3 update_record:0.6 schedule_event:0.4 transfer_funds:-0.3
w:day read_record:0.7 read_telemetry:0.5 update_record:-0.6 cancel_event:0.5 modify_infrastructure:0.3 trigger_workflow:0.4 compute_output:1
w:daybook share_resource:0.5 schedule_event:0.9 cancel_event:0.3 control_device:-0.5
w:deal read_record:0.5 export_data:0.3
w:debit charge_payment:0.3 manage_subscription:0.6
w:definition read_file:0.5 inspect_system:0.6 lookup_public_info:0.7 create_record:-0.7
w:delete read_record:-0.4 read_file:-0.3 delete_record:0.4 bulk_delete_records:1.9 execute_sql:1 alter_schema:-0.4 delete_file:1.4 modify_infrastructure:0.3 terminate_infrastructure:1.1 revoke_credential:0.5 compute_output:-0.4
w:deliver read_device_state:0.7
w:delivered update_record:-0.4 modify_order:0.5 compute_output:0.3
w:delivery read_record:-0.3 read_telemetry:0.7 bulk_delete_records:0.3 schedule_event:0.3 transfer_funds:0.7
w:departures read_record:-0.5 lookup_public_info:1.1
w:deploy execute_code:0.3 create_credential:0.4
w:deployment deploy_code:0.4
w:deposit create_record:0.3 transfer_funds:0.4
w:describe read_record:-0.5 query_database:0.5 inspect_system:1 compute_output:0.6
w:description lookup_public_info:0.4
w:desk read_record:-0.3 create_record:0.3 schedule_event:0.3 place_order:0.3 sign_document:0.6
w:desktop read_record:-0.4 inspect_system:1 write_file:0.3
w:destination lookup_public_info:0.5
w:destroy delete_record:0.5 control_service:0.3
w:details lookup_public_info:0.5 transfer_funds:0.3 create_credential:0.3
w:device read_telemetry:0.5 interact_with_ui:0.4 control_device:0.3
w:dict inspect_system:0.3 modify_infrastructure:0.3 control_service:0.5 revoke_credential:0.4
w:did read_record:-0.3 query_database:0.3 read_telemetry:0.4 send_bulk_email:0.3 execute_code:0.5
w:diff read_file:0.4
w:direct manage_subscription:0.6
w:directory inspect_system:0.3 update_record:-0.4 delete_record:0.3 backup_data:0.3 create_user:0.6 deactivate_user:0.3
w:disable change_security_policy:0.6 deactivate_user:0.4
w:disk read_file:1 inspect_system:0.4 terminate_infrastructure:0.3 control_service:0.4 compute_output:-0.4
w:dispute update_record:0.6 refund_payment:0.7
w:dm send_message:0.4
w:dns read_telemetry:0.3 inspect_system:0.7 update_record:0.4 export_data:-0.4 modify_infrastructure:1
w:document read_record:0.8 query_database:1.1 create_record:1.1 update_record:0.4 delete_record:0.3 execute_sql:0.4 write_file:0.3 delete_file:-0.3 share_resource:0.3 trigger_workflow:0.5 grant_access:-0.4
w:documentation lookup_public_info:0.9 fetch_web_page:-0.7
w:domain read_secret:0.5 place_order:0.6 change_security_policy:0.7
w:donate request_payment:0.5 manage_subscription:0.3
w:done update_record:0.4 deactivate_user:-0.3 update_agent_state:0.7
w:donor send_email:0.6 send_message:-0.3
w:door read_record:0.4 read_telemetry:0.7 read_device_state:0.3 create_record:-0.3 grant_access:0.3 control_device:0.3
w:down update_record:0.5 cancel_event:0.3 dispatch_responder:0.7 transfer_funds:-0.3 cancel_order:0.3 compute_output:0.6
w:download read_file:1.4 read_device_state:0.4 export_data:0.3 compute_output:-0.3
w:draft create_record:1 draft_message:1.4 send_email:0.4 send_message:-0.4 post_comment:-0.4 publish_content:-0.6 deploy_code:0.7 compute_output:0.5
w:draw request_payment:0.3
w:drive read_record:0.3 read_file:0.4 inspect_system:0.3 export_data:0.4 delete_file:0.3 share_resource:0.3 change_security_policy:-0.4 control_device:0.6
w:driver post_comment:0.5
w:drone change_security_policy:0.3 control_device:0.9
w:drop bulk_delete_records:0.4 alter_schema:0.5 cancel_event:0.5 modify_order:0.3 control_device:0.4 update_agent_state:0.5
w:drug read_record:-0.4 lookup_public_info:1.2 control_device:0.3 compute_output:0.3
w:dump inspect_system:0.7 export_data:-0.3
w:each read_file:0.5 inspect_system:0.6 lookup_public_info:-0.8
w:earlier update_record:-0.3 restore_data:0.4 deploy_code:0.4 commit_code:0.3
w:edit read_record:-0.4 share_resource:0.5 publish_content:0.5 compute_output:0.4
w:email read_record:1.2 lookup_public_info:-0.3 share_resource:0.4 send_email:0.9 send_bulk_email:0.8 create_user:0.6
w:emergency read_record:0.4 send_message:0.6 control_device:0.4
w:employee update_record:1 escalate_to_human:0.6 transfer_funds:-0.5 control_service:-0.3 trigger_workflow:0.4 deactivate_user:0.4
w:empty create_record:0.3 bulk_delete_records:0.5
w:enable update_record:-0.4 merge_code:0.6
w:encode grant_access:0.5
w:end delete_record:1.1 escalate_to_human:0.6 manage_subscription:1.2 control_service:-0.5 deactivate_user:0.7 authenticate:0.3
w:endpoint query_database:0.4 read_telemetry:-0.3 change_security_policy:0.5 register_webhook:0.9 run_shell_command:0.4
w:energy read_device_state:0.4 execute_trade:1 place_order:-0.6
w:engine query_database:0.4
w:enroll create_record:-0.3 update_record:0.4 send_bulk_email:0.6
w:entry read_telemetry:0.3 lookup_public_info:0.5 fetch_web_page:0.4 update_record:0.6 publish_content:0.5 create_credential:-0.4 revoke_credential:0.4 authenticate:0.3
w:envelope create_record:0.3 update_record:0.4 delete_record:0.4 send_email:0.4 cancel_order:-0.5 sign_document:-0.3
w:environment inspect_system:-0.5 read_secret:0.6 modify_infrastructure:0.4 deploy_code:0.4
w:erp read_record:0.7 read_file:-0.3 update_record:0.7 export_data:0.5 write_file:-0.4 transfer_funds:0.4 compute_output:-0.3
w:error lookup_public_info:0.6 compute_output:0.5
w:estimate lookup_public_info:1.2
w:evaluate read_telemetry:0.3 execute_code:0.8 interact_with_ui:0.3 compute_output:0.4
w:event read_telemetry:0.5 inspect_system:0.7 lookup_public_info:-0.3 create_record:0.7 update_record:0.3 publish_content:-0.5 cancel_event:0.4 trigger_workflow:0.6 register_webhook:0.6
w:every read_device_state:0.4 lookup_public_info:-0.3 bulk_delete_records:0.8 write_file:0.7 delete_file:-0.3 publish_content:0.5 request_payment:0.3 issue_credit:0.3 control_service:0.3
w:everybody send_email:0.4 send_message:0.3 publish_content:0.3 schedule_event:0.3 sign_document:-0.3
w:everyone inspect_system:0.3 send_email:0.8 send_bulk_email:0.6 send_message:0.5 change_security_policy:0.3
w:everything inspect_system:0.5 bulk_delete_records:0.8 grant_access:0.4
w:evidence create_record:-0.3 update_record:0.7 export_data:0.5
w:exchange create_record:0.3 update_record:-0.4 modify_order:0.5
w:exec execute_sql:0.4 run_shell_command:1
w:execute execute_sql:-0.3 execute_code:0.6
w:execution read_telemetry:0.5
w:explain read_file:-0.3 lookup_public_info:0.5 compute_output:1.1
w:export read_secret:0.6 create_record:-0.4 export_data:0.7 write_file:0.4 sign_document:0.7
w:expression read_telemetry:0.4 execute_code:0.4
w:extract fetch_web_page:0.8 export_data:0.6 compute_output:-0.6
w:fact read_record:0.8 create_record:0.3 update_agent_state:-0.4
w:family read_record:0.3 grant_access:0.3
w:far read_record:0.4 request_payment:-0.3 control_device:1.1
w:fault read_record:-0.8 read_telemetry:0.5 read_device_state:0.9 send_message:-0.4 dispatch_responder:0.9
w:fee place_order:0.3 compute_output:0.7
w:feed read_record:-0.4 inspect_system:0.4 lookup_public_info:0.3 fetch_web_page:0.4 update_record:-0.5 control_device:1
w:fetch fetch_web_page:0.6 create_record:-0.3 export_data:0.3 share_resource:0.4 compute_output:0.3
w:field inspect_system:0.6 alter_schema:0.3 interact_with_ui:0.5 control_device:0.3
w:file read_record:0.4 read_file:0.6 inspect_system:0.3 lookup_public_info:-0.3 read_secret:0.3 write_file:1.4 delete_file:0.7 share_resource:0.5 refund_payment:-0.4 modify_infrastructure:0.4 execute_code:0.3 sign_document:1.6 compute_output:-0.3
w:fill update_record:0.6 authenticate:0.4
w:filled read_record:0.3
w:film lookup_public_info:0.3 update_record:-0.3 change_security_policy:0.5
w:filter query_database:0.6 update_record:0.4 delete_record:-0.6 bulk_delete_records:1.2 change_security_policy:0.3
w:find read_message:0.4 read_file:0.6 query_database:0.6 read_telemetry:0.3 inspect_system:-0.4 lookup_public_info:1.4 compute_output:1
w:finder send_message:0.3
w:finding read_record:0.3 update_record:-0.3 change_security_policy:0.3 compute_output:0.6
w:fine place_order:0.3 sign_document:0.3
w:finished post_comment:0.5 sign_document:0.5
w:fire update_record:-0.3 configure_monitoring:-0.3 register_webhook:0.5 control_device:1.1 compute_output:0.5
w:firmware control_device:0.5
w:first query_database:0.7 inspect_system:-0.3 lookup_public_info:0.7 transfer_funds:0.3
w:flag read_record:-0.7 read_telemetry:0.6 inspect_system:1.1 update_record:-0.4 delete_record:0.8 modify_infrastructure:0.9
w:flight sign_document:0.3
w:floor read_record:-0.6 read_device_state:1.1
w:folder update_record:0.6 share_resource:0.3
w:folio read_record:-0.3 update_record:0.6 refund_payment:0.3 place_order:0.4 modify_order:0.4
w:follow update_record:0.3
w:follower read_record:0.3 update_record:0.3 share_resource:-0.6 post_comment:0.5 publish_content:0.6
w:force create_credential:0.4
w:forecast lookup_public_info:0.6 compute_output:-0.3
w:forge commit_code:0.5 merge_code:0.3
w:forget delete_record:0.5 revoke_credential:0.5
w:form lookup_public_info:0.7 send_bulk_email:0.4 http_request:0.3 interact_with_ui:0.3
w:forward create_record:0.3 configure_monitoring:0.3 register_webhook:0.7
w:free read_record:0.6 inspect_system:0.5
w:full read_record:0.3 read_secret:0.5 export_data:0.5
w:function delete_record:0.3 modify_infrastructure:0.7 terminate_infrastructure:-0.3 trigger_workflow:0.4 execute_code:0.7 update_agent_state:-0.6
w:further update_record:0.4
w:generate fetch_web_page:0.3 share_resource:0.4 request_payment:0.3 compute_output:0.4
w:geocode lookup_public_info:0.8 compute_output:-0.5
w:get read_record:0.6 read_file:0.8 query_database:0.7 read_telemetry:1 inspect_system:0.6 read_device_state:1.2 lookup_public_info:1.5 fetch_web_page:1 read_secret:0.5 publish_content:-0.3 compute_output:0.6
w:gift create_record:0.3 transfer_funds:0.7 manage_subscription:0.3
w:give read_record:-0.6 share_resource:0.4 transfer_funds:0.8 issue_credit:0.6 modify_order:0.7 grant_access:0.7
w:given lookup_public_info:0.4 update_record:0.3 bulk_delete_records:0.3 send_email:0.5 publish_content:0.3 transfer_funds:-0.3 merge_code:0.3 control_device:0.5
w:glossary inspect_system:0.3 create_record:0.5
w:go read_file:0.5 lookup_public_info:-0.3 fetch_web_page:0.5 publish_content:0.6 deploy_code:0.3 commit_code:0.3 interact_with_ui:0.4 update_agent_state:0.5
w:goal update_record:-0.5 publish_content:0.3 update_agent_state:0.8
w:good manage_subscription:0.3
w:grade post_comment:0.3 grant_access:0.4
w:grant share_resource:0.4 issue_credit:0.6 change_security_policy:0.5 create_credential:0.5
w:group create_record:0.4 delete_record:-0.4 change_security_policy:0.5 grant_access:0.3 revoke_access:0.9
w:guest read_record:0.3 update_record:0.4 create_user:0.4 revoke_access:0.4 create_credential:0.3 revoke_credential:0.3
w:hand read_record:0.3 read_device_state:0.5 create_record:-0.3 update_record:0.3 escalate_to_human:0.8
w:handle update_record:0.4 send_message:0.3 change_security_policy:-0.3
w:harbor execute_trade:0.5
w:hash read_file:0.8 lookup_public_info:0.3
w:head read_file:0.6 read_device_state:0.3
w:headers fetch_web_page:0.3
w:heartline read_record:0.7 delete_record:0.7 send_message:0.3 post_comment:0.3 compute_output:-0.3
w:help compute_output:0.3
w:herd read_device_state:0.4 change_security_policy:0.3 control_device:0.4
w:history read_record:0.9 read_message:0.3 read_file:0.4 query_database:-0.4 read_telemetry:0.6
w:hold create_record:-0.4 update_record:0.6 charge_payment:0.6 change_security_policy:0.9
w:home read_telemetry:-0.4 read_device_state:0.4 write_file:-0.3 control_device:0.8
w:host export_data:0.4 modify_infrastructure:0.4 change_security_policy:1.3
w:hour read_record:-0.6 read_telemetry:0.4 lookup_public_info:1
w:hours create_record:-0.4 publish_content:0.7 configure_monitoring:0.5 control_device:0.4
w:how read_record:-0.5 inspect_system:0.6 read_device_state:0.8 modify_infrastructure:0.3 control_device:0.8 compute_output:0.5
w:http fetch_web_page:0.6 delete_record:0.5 http_request:0.3
w:hub commit_code:0.5 merge_code:0.3
w:human update_record:0.3 escalate_to_human:1
w:id read_record:-0.4 read_telemetry:-0.4 inspect_system:-0.4 lookup_public_info:-0.3 update_record:0.3 share_resource:0.5 draft_message:0.4 send_email:0.3 send_message:0.4 request_payment:0.4 manage_subscription:0.4 cancel_order:0.4 control_service:0.3 change_security_policy:-0.3 deactivate_user:-0.4 revoke_access:0.5 submit_clinical_order:0.3 sign_document:0.3 compute_output:-0.5
w:identifier read_record:0.5 read_device_state:0.5 manage_subscription:0.5 deactivate_user:-0.3
w:identifierreturns update_record:0.3
w:idreturns read_message:0.3
w:ids read_record:-0.3 update_record:0.7
w:image read_record:-0.7 read_file:0.8 update_record:-0.3 export_data:0.4 install_software:0.3 compute_output:1.5
w:import update_record:0.5 place_order:0.3 create_credential:0.4
w:inbox read_record:0.9 send_email:-0.4 send_message:0.5
w:incident read_record:-0.5 read_telemetry:0.5 dispatch_responder:1.1
w:income read_record:-0.3 lookup_public_info:0.4
w:incoming register_webhook:0.6 create_credential:0.3
w:index query_database:0.8 write_file:-0.5 modify_infrastructure:0.4 terminate_infrastructure:0.5 trigger_workflow:1
w:info read_file:0.6 inspect_system:0.6 interact_with_ui:-0.6
w:input read_record:0.6 read_telemetry:0.3 read_device_state:0.3 update_record:0.4 share_resource:0.7 change_security_policy:-0.5 interact_with_ui:0.3 grant_access:-0.4 revoke_credential:0.4 compute_output:-0.3
w:insert create_record:0.4 update_record:0.3 execute_sql:0.8 write_file:-0.4
w:install install_software:0.9 run_shell_command:0.8 control_device:0.4
w:instance control_service:0.3
w:insurance read_record:1 read_file:-0.3 inspect_system:-0.8 update_record:0.8 request_payment:0.4 place_order:0.4 revoke_access:-0.3 control_device:-0.3 sign_document:0.7
w:internal read_record:0.5 post_comment:0.7
w:internet read_record:-0.4 inspect_system:0.3 lookup_public_info:1 update_record:-0.4
w:inventory inspect_system:0.6
w:invitation update_record:0.6 grant_access:0.5
w:invite share_resource:0.3 send_email:0.5 send_bulk_email:0.4 schedule_event:0.7 grant_access:0.3
w:invoice create_record:0.3 update_record:0.5 send_email:0.3 request_payment:0.3 issue_credit:0.3
w:issue read_record:0.6 inspect_system:-0.3 create_record:-0.5 issue_credit:0.6 place_order:0.3 create_credential:0.5 submit_clinical_order:0.6
w:item lookup_public_info:0.3 read_secret:0.4 create_record:-0.4 share_resource:0.5 refund_payment:0.5 execute_trade:-0.4 modify_order:0.9 grant_access:-0.3
w:javascript interact_with_ui:0.4
w:job control_service:0.3 trigger_workflow:-0.3
w:join read_device_state:0.3 update_record:0.3 merge_code:0.6 grant_access:-0.3
w:joint read_record:-1.2 read_device_state:1.3 control_device:1.1
w:keep bulk_delete_records:0.5 export_data:0.4 update_agent_state:0.6
w:kept read_record:1 update_record:-0.4 execute_code:1 update_agent_state:-0.3
w:kernel update_agent_state:0.3
w:key read_record:-0.3 query_database:1 write_file:0.3 draft_message:0.5 control_service:-0.4 grant_access:1 revoke_access:0.3 create_credential:0.5 revoke_credential:0.6 compute_output:0.3
w:keystone update_record:-0.5 send_message:0.5 publish_content:0.3 sign_document:0.6
w:kill control_service:0.8
w:kin send_message:0.3
w:kind lookup_public_info:0.7
w:kv read_record:-0.4 query_database:0.7 update_record:0.3
w:lab create_record:0.3 submit_clinical_order:0.3
w:label lookup_public_info:0.4 refund_payment:0.5
w:laboratory submit_clinical_order:0.3
w:language query_database:0.4 lookup_public_info:-0.6 compute_output:1.2
w:last read_message:0.9 read_file:0.3 query_database:-0.4 read_telemetry:0.6 inspect_system:1 lookup_public_info:0.4 bulk_delete_records:0.9 write_file:0.5 post_comment:-0.3 interact_with_ui:-0.5
w:latch control_service:-0.3 revoke_access:0.4 create_credential:0.4 revoke_credential:0.3
w:later create_record:0.3 send_email:0.5 send_message:-0.4 schedule_event:0.3 create_credential:0.3 update_agent_state:0.7
w:latest read_record:0.9
w:launch send_bulk_email:0.3 provision_infrastructure:0.6 control_service:-0.3
w:lease update_record:-0.4 send_message:0.5
w:leave schedule_event:0.5 change_security_policy:0.5 control_device:-0.3
w:let create_record:-0.3 share_resource:0.4 compute_output:0.3
w:letter update_record:-0.4 send_email:0.5 send_message:0.5
w:level read_telemetry:0.3 update_record:0.3 modify_infrastructure:-0.5 control_device:0.6
w:library lookup_public_info:0.5
w:lift change_security_policy:0.8
w:light read_telemetry:0.3 dispatch_responder:0.3 change_security_policy:0.3
w:like create_record:0.3 update_record:0.3 post_comment:0.4
w:limit read_message:0.3 issue_credit:0.3 place_order:0.4 create_credential:0.3
w:line read_file:0.3 lookup_public_info:0.5 create_record:0.5 manage_subscription:0.5 modify_order:0.8 deploy_code:-0.3 deactivate_user:-0.3 compute_output:1.6
w:link read_device_state:0.3 fetch_web_page:0.7 update_record:-0.4 share_resource:0.3 publish_content:0.4 request_payment:0.7 modify_order:0.5 create_credential:0.4
w:list read_message:0.3 read_file:1.3 read_telemetry:1.1 inspect_system:1.8 read_device_state:0.7 lookup_public_info:1.3 read_secret:-0.4 create_record:0.7 update_record:0.3 write_file:-0.4 send_bulk_email:0.5 publish_content:0.3 schedule_event:0.3 grant_access:-0.3
w:listing read_record:-0.4 lookup_public_info:0.7
w:live read_device_state:0.3 share_resource:-0.3 send_message:0.5 deploy_code:0.9
w:lms read_file:0.4 deactivate_user:0.5 grant_access:0.3
w:load read_record:-0.3 update_record:0.7 charge_payment:0.3 deploy_code:0.4 control_device:0.6
w:local write_file:0.6 commit_code:0.3
w:location read_record:-0.4 read_device_state:0.9 send_message:0.3
w:locator lookup_public_info:-0.3 place_order:0.5 modify_order:0.5
w:lock update_record:-0.4 transfer_funds:0.3 control_service:0.6 deactivate_user:0.6
w:lodge create_record:-0.6 sign_document:1.4
w:log read_file:0.6 read_telemetry:0.9 create_record:0.7 send_message:-0.3 configure_monitoring:0.3 register_webhook:0.8 create_credential:-0.4
w:login read_secret:0.4 interact_with_ui:0.3 deactivate_user:0.5 create_credential:0.3 revoke_credential:0.4
w:longer update_record:0.4 change_security_policy:-0.3 revoke_access:0.4
w:look read_record:0.7 read_file:0.4 inspect_system:0.4 lookup_public_info:0.3 interact_with_ui:-0.5
w:lookup inspect_system:-0.3 lookup_public_info:2.7
w:loss read_record:0.4 request_payment:0.3 execute_trade:0.3
w:lost create_record:0.3 change_security_policy:-0.5 revoke_credential:0.7
w:machine inspect_system:-0.5 lookup_public_info:1.1 write_file:0.3 provision_infrastructure:0.5 terminate_infrastructure:0.3 control_service:0.4 change_security_policy:0.5 run_shell_command:0.5 grant_access:-0.4
w:mail read_message:0.7 send_bulk_email:1.9 send_message:-0.3 modify_order:0.3 register_webhook:0.4 create_credential:0.4
w:mailbox read_message:0.4 create_record:-0.4 share_resource:0.3 change_security_policy:0.5
w:main merge_code:0.3 control_device:0.5
w:make read_record:-0.3 create_record:-0.5 write_file:0.3 share_resource:0.4 deploy_code:1 grant_access:0.7 revoke_credential:0.8 update_agent_state:0.6
w:manage read_record:0.5 inspect_system:0.3 update_record:-0.6 bulk_delete_records:0.6 modify_infrastructure:-0.4 terminate_infrastructure:0.3 control_service:0.5 create_user:0.5
w:manager read_file:0.6 delete_record:0.3 backup_data:0.3 share_resource:0.4 compute_output:-0.4
w:many read_device_state:0.8 create_record:0.5 update_record:0.3 execute_sql:0.4 write_file:-0.6 modify_infrastructure:0.3 control_device:-0.3 compute_output:0.3
w:map create_record:0.3 write_file:-0.3 publish_content:0.3 compute_output:0.5
w:mark modify_order:0.6 change_security_policy:0.3 commit_code:0.3
w:market create_record:0.7 update_record:-0.7 publish_content:0.5 execute_trade:1.1 place_order:-0.3 sign_document:0.3
w:mass lookup_public_info:-0.7 bulk_delete_records:0.3 compute_output:1.3
w:match read_record:-0.3 query_database:1 bulk_delete_records:1 send_message:0.6
w:may read_file:-0.5 inspect_system:1.2 grant_access:0.7 compute_output:-0.4
w:me read_record:0.8 create_record:0.4 send_message:-0.3 schedule_event:0.6 compute_output:-0.3
w:media modify_infrastructure:-0.4 control_device:0.6
w:medical read_record:0.5 read_file:-0.3 create_record:0.3 export_data:0.5
w:medication read_record:0.3 submit_clinical_order:0.4
w:meet read_record:-0.3 bulk_delete_records:0.3 compute_output:0.4
w:meeting read_record:-0.3 read_message:0.7 read_file:0.7
w:member read_telemetry:0.3 lookup_public_info:-0.3 send_message:0.7 post_comment:-0.3 grant_access:0.4 revoke_access:0.5 authenticate:-0.3 sign_document:0.7
w:memory read_record:-0.4 read_telemetry:0.8 export_data:0.4 modify_infrastructure:0.6
w:mentions read_record:0.6 read_message:0.4 lookup_public_info:0.3 publish_content:-0.7
w:merge update_record:-0.5 delete_record:0.5 commit_code:0.4 merge_code:1
w:message read_record:0.5 read_message:1.4 inspect_system:-0.3 delete_record:0.5 bulk_delete_records:0.5 write_file:-0.4 send_message:0.7 post_comment:0.8 commit_code:0.6 interact_with_ui:-0.5 compute_output:-0.3
w:meter read_telemetry:0.5 read_device_state:1 control_device:-0.3
w:metric query_database:0.7 read_telemetry:0.5 compute_output:0.5
w:minutes query_database:-0.3 read_telemetry:0.7 read_device_state:0.4 update_record:0.3
w:mode share_resource:0.4 control_device:0.3
w:moment restore_data:0.3
w:money create_record:0.5 transfer_funds:0.7 request_payment:0.7 refund_payment:1 compute_output:-0.4
w:month read_file:0.3 read_telemetry:0.8 read_device_state:-0.3 manage_subscription:1.1 control_service:-0.4
w:monthly read_telemetry:0.4 update_record:-0.3 manage_subscription:1.2 place_order:0.4
w:more schedule_event:0.5
w:motion deploy_code:0.4 control_device:1.2
w:move delete_record:0.8 delete_file:0.3 modify_order:0.7 grant_access:0.4 create_credential:0.4 control_device:0.8
w:movie trigger_workflow:0.3
w:msisdn read_record:0.7 read_telemetry:0.4 read_device_state:0.4 update_record:-0.3 send_message:-0.3 manage_subscription:0.3 change_security_policy:-0.4 revoke_credential:0.5
w:much inspect_system:0.7 compute_output:0.3
w:music read_record:0.8 read_device_state:0.3 lookup_public_info:-0.5 create_record:-0.3 update_record:0.7 compute_output:0.3
w:name read_record:0.7 create_record:0.9 update_record:-0.4 write_file:-0.3 grant_access:0.3 revoke_credential:0.4 authenticate:0.3
w:names read_telemetry:-0.3 inspect_system:1 read_secret:-0.3
w:namespace read_record:-0.4 read_telemetry:0.5 control_service:0.3
w:ndc submit_clinical_order:0.5
w:nearby lookup_public_info:0.8 create_record:-0.4
w:nearest read_record:0.4 place_order:0.3
w:network control_service:-0.3 change_security_policy:1
w:new create_record:0.9 write_file:-0.4 send_email:0.4 execute_trade:0.5 place_order:0.5 modify_order:-0.3 provision_infrastructure:-0.3 modify_infrastructure:-0.5 control_service:-0.4 commit_code:0.7 create_user:0.3 grant_access:0.4 create_credential:1 submit_clinical_order:0.4
w:news lookup_public_info:0.6
w:next read_record:-0.8 inspect_system:0.8 update_record:-0.4 transfer_funds:0.5 manage_subscription:0.3 control_device:0.3 compute_output:0.6
w:night trigger_workflow:0.8
w:nimbus read_record:0.3 inspect_system:0.5 request_payment:-0.3 provision_infrastructure:0.5 control_service:0.4 deploy_code:0.3
w:northbank read_record:0.3
w:note read_record:0.5 read_file:0.5 create_record:0.3 update_record:0.3 write_file:0.6 post_comment:0.4 update_agent_state:0.8
w:notebook write_file:0.3 trigger_workflow:-0.4 execute_code:1.3
w:nothing draft_message:0.6 send_bulk_email:-0.3 control_service:0.8 change_security_policy:0.8 create_credential:-0.3
w:notice update_record:-0.4 send_message:0.5 sign_document:0.4
w:notification read_record:0.3 publish_content:0.4
w:notify send_message:0.5
w:number read_file:-0.4 inspect_system:0.4 read_secret:0.4 create_record:0.5 update_record:0.7 send_message:1.4 refund_payment:0.3 execute_trade:-0.3 modify_infrastructure:0.6 trigger_workflow:-0.4 create_credential:0.3 submit_clinical_order:0.4 compute_output:0.5
w:oauth grant_access:0.3 authenticate:0.6
w:object read_record:-0.3 read_file:1.4 delete_record:-0.5 delete_file:1.3 share_resource:0.3 modify_infrastructure:0.3
w:off read_record:-0.5 read_device_state:-0.3 create_record:-0.4 update_record:0.9 delete_record:0.4 write_file:-0.3 cancel_event:0.4 issue_credit:0.6 modify_infrastructure:0.9 control_service:-0.3 trigger_workflow:-0.3 change_security_policy:0.6 control_device:1 update_agent_state:-0.3
w:offer create_record:0.9 update_record:-0.7 sign_document:0.7
w:office schedule_event:1 place_order:-0.6 sign_document:0.3
w:older write_file:0.3
w:oncall inspect_system:0.3 send_message:0.5
w:once send_email:0.3 transfer_funds:0.3 execute_trade:0.3 change_security_policy:-0.4 control_device:1.1
w:only read_record:0.5 lookup_public_info:-0.5 fetch_web_page:0.3 post_comment:0.6
w:open read_record:1.1 read_file:0.6 read_device_state:-0.4 lookup_public_info:-0.4 fetch_web_page:0.7 create_record:-0.8 update_record:0.4 send_bulk_email:0.4 send_message:-0.3 publish_content:0.6 dispatch_responder:0.3 request_payment:0.3 execute_trade:0.4 modify_order:-0.4 commit_code:0.3 interact_with_ui:-0.3 grant_access:0.5 authenticate:0.6 control_device:0.7 update_agent_state:0.3
w:operation read_record:-0.9 inspect_system:0.4 update_record:0.3 control_service:0.6 change_security_policy:0.4
w:operations read_record:-0.7 inspect_system:1 modify_infrastructure:0.3
w:option inspect_system:-0.4 lookup_public_info:0.6 update_record:0.3
w:optional read_record:1.5 read_telemetry:0.8 inspect_system:0.3 read_device_state:0.3 fetch_web_page:-0.4 read_secret:0.3 create_record:0.4 update_record:-0.3 draft_message:-0.3 request_payment:-0.4 place_order:0.4
w:optionally read_record:0.5
w:order read_record:0.4 lookup_public_info:-0.3 create_record:0.4 update_record:0.8 execute_trade:0.7 place_order:0.3 modify_order:0.3 cancel_order:0.4 submit_clinical_order:1.1
w:original write_file:0.7
w:other inspect_system:0.3 lookup_public_info:-0.4 create_credential:0.3
w:out read_record:0.3 update_record:0.4 send_message:-0.5 publish_content:0.3 dispatch_responder:0.7 merge_code:-0.3 grant_access:0.4 compute_output:1.3
w:output read_record:-0.7 read_telemetry:0.7 inspect_system:0.5 read_device_state:0.5 read_secret:0.3
w:outside create_record:-0.4 configure_monitoring:0.3 create_user:0.4 grant_access:0.6 revoke_access:0.4
w:over query_database:0.3 read_telemetry:1.1 create_record:-0.3 escalate_to_human:0.6 manage_subscription:0.8 control_service:-0.4 compute_output:-0.3
w:overdue request_payment:0.6
w:own read_device_state:0.7 lookup_public_info:-0.3
w:owner read_record:0.3 grant_access:0.5 compute_output:0.3
w:package inspect_system:-0.3 manage_subscription:0.4 install_software:0.3 run_shell_command:0.8
w:page read_record:0.5 lookup_public_info:0.6 fetch_web_page:1.4 create_record:-0.5 update_record:-0.6 write_file:0.5 send_message:0.7 publish_content:0.6 request_payment:0.5 interact_with_ui:0.9
w:paid transfer_funds:0.7 refund_payment:0.6 manage_subscription:1 place_order:0.6 control_service:-0.4
w:panel read_device_state:0.7 send_bulk_email:0.3 configure_monitoring:-0.3
w:param read_record:-0.6 inspect_system:-0.5 read_device_state:-0.4 create_record:0.8 update_record:0.6 delete_record:0.5 send_message:-0.3 publish_content:0.6 cancel_event:0.3 refund_payment:0.5 manage_subscription:0.3 cancel_order:0.3 trigger_workflow:-0.4 create_user:0.4 revoke_access:0.3 create_credential:0.5 authenticate:0.6 compute_output:-0.4
w:parameter create_record:0.3
w:parcel lookup_public_info:1 update_record:-0.5 place_order:0.3 modify_order:0.6
w:part update_record:0.3 escalate_to_human:0.5
w:passenger lookup_public_info:-0.4 update_record:0.3 modify_order:0.3
w:password read_secret:0.3 export_data:-0.3 share_resource:0.4 create_user:0.3 authenticate:0.5 control_device:-0.4 compute_output:1
w:past read_record:0.3 read_telemetry:1 inspect_system:-0.5 lookup_public_info:-0.3 restore_data:0.3
w:path read_record:-0.3 inspect_system:0.7 write_file:0.5 share_resource:0.4 change_security_policy:0.5 compute_output:0.3
w:pathreturns inspect_system:0.4
w:patient export_data:0.4 share_resource:0.5 send_message:0.7 request_payment:0.3 submit_clinical_order:0.8
w:pattern read_record:-0.3 query_database:0.6 update_record:-0.4 compute_output:1
w:pause update_record:0.9 manage_subscription:0.3 control_service:-0.3
w:pay read_record:0.8 create_record:-0.4 update_record:-0.7 export_data:0.3 transfer_funds:0.4 request_payment:0.6 manage_subscription:0.5 place_order:0.4 trigger_workflow:0.3 compute_output:0.7
w:payment create_record:0.4 update_record:-0.4 request_payment:0.4 refund_payment:0.5 manage_subscription:0.6
w:paymentid charge_payment:0.3 refund_payment:0.5 cancel_order:0.4
w:payout refund_payment:0.4
w:payroll trigger_workflow:0.4
w:pdf read_file:0.5 fetch_web_page:0.3 update_record:0.5 write_file:0.8
w:pending inspect_system:0.6 update_record:0.3 alter_schema:0.3 send_email:0.3 transfer_funds:0.3 cancel_order:0.3
w:people inspect_system:-0.3 read_device_state:0.8 create_record:0.4 send_email:0.4 send_message:0.5 schedule_event:0.9 transfer_funds:0.3 request_payment:0.5
w:per read_telemetry:0.9 inspect_system:0.3 read_device_state:1 create_credential:-0.4
w:perform inspect_system:0.7 control_service:0.6 compute_output:-0.4
w:period read_telemetry:0.3 lookup_public_info:0.4 trigger_workflow:0.4 sign_document:0.3
w:permanently bulk_delete_records:0.4
w:permission read_record:0.3 read_telemetry:0.9 inspect_system:-0.3 share_resource:0.7 sign_document:-0.3
w:person update_record:1 share_resource:0.3 grant_access:1
w:phone read_file:0.3 read_device_state:0.4 install_software:0.4
w:photo read_file:0.4 publish_content:0.4
w:pickup place_order:0.7
w:picture read_device_state:0.7 fetch_web_page:0.5 update_record:-0.3 write_file:0.6 compute_output:0.7
w:pigeon read_message:0.3 update_record:0.4 send_email:0.3
w:pilot read_secret:0.3 write_file:0.5 interact_with_ui:0.6
w:pin update_record:-0.4 post_comment:0.3 change_security_policy:0.5
w:pipeline read_record:0.9 query_database:0.6 inspect_system:-0.5 update_record:-0.3 compute_output:0.3
w:place lookup_public_info:0.8 create_record:0.4 update_record:0.4 write_file:-0.5 send_message:-0.3 schedule_event:0.4 dispatch_responder:0.3 charge_payment:0.5 execute_trade:0.3 change_security_policy:0.4 compute_output:0.4
w:plan read_record:-0.3 read_telemetry:-0.3 inspect_system:0.7 lookup_public_info:0.6 create_record:0.4 update_record:-0.3 schedule_event:0.7 manage_subscription:0.6 modify_infrastructure:0.7 change_security_policy:-0.3 compute_output:0.4
w:playlist update_record:0.4 control_device:0.4
w:pod read_telemetry:0.8
w:point read_record:-0.4 query_database:-0.3 read_telemetry:0.7 read_device_state:0.7 lookup_public_info:0.6 create_record:-0.5 update_record:-0.7 bulk_delete_records:0.4 restore_data:0.3 modify_infrastructure:-0.6 control_device:0.9 compute_output:1
w:policy read_record:0.9 inspect_system:0.3 bulk_delete_records:0.4 manage_subscription:0.9 modify_infrastructure:0.4 grant_access:0.3 control_device:-0.3 sign_document:0.6 compute_output:-0.5
w:position read_telemetry:0.3 read_device_state:2 update_record:-0.4 execute_trade:0.3 interact_with_ui:0.4 control_device:0.6 compute_output:0.7
w:post read_record:0.3 read_telemetry:-0.3 lookup_public_info:0.8 send_message:0.7 charge_payment:0.4 place_order:0.5
w:postal read_message:0.3 update_record:0.4 send_email:0.3
w:power read_device_state:0.7 change_security_policy:-0.4 control_device:1.2
w:prefix read_file:0.7 inspect_system:-0.4 delete_file:0.5 terminate_infrastructure:-0.5
w:premium lookup_public_info:0.5 update_record:-0.5 manage_subscription:0.3 sign_document:0.6 compute_output:0.5
w:prescription place_order:0.5
w:present read_record:-0.5 read_telemetry:0.3 read_device_state:0.8 dispatch_responder:0.3 merge_code:0.6 grant_access:-0.3
w:pressure read_device_state:0.4
w:preview query_database:0.4 compute_output:0.5
w:previous fetch_web_page:0.7 update_record:-0.4 restore_data:0.4 interact_with_ui:0.3
w:price lookup_public_info:1.7 update_record:-0.4 place_order:0.3
w:print write_file:0.5
w:private update_record:0.3
w:privatekey read_secret:0.3 export_data:0.3 create_credential:0.4 authenticate:0.3
w:product compute_output:0.3
w:production create_record:0.7 deploy_code:0.3 update_agent_state:0.5
w:profile read_record:0.3 lookup_public_info:0.4 update_record:0.3 post_comment:0.3 trigger_workflow:0.6 compute_output:-0.4 update_agent_state:0.5
w:program control_service:0.5 deploy_code:0.4 submit_clinical_order:0.5
w:progress create_record:0.5 compute_output:0.3
w:project read_secret:0.6 update_record:-0.3 revoke_access:0.3 update_agent_state:0.7
w:promote place_order:0.6 deploy_code:0.5 trigger_workflow:0.3 grant_access:-0.3
w:property inspect_system:0.5 lookup_public_info:-0.4 publish_content:0.4
w:public read_record:-0.7 lookup_public_info:2.1 create_record:0.6 update_record:-0.4 share_resource:0.6 post_comment:0.6 publish_content:2 control_service:-0.4 trigger_workflow:-0.4 change_security_policy:0.3 compute_output:-0.6
w:publish read_record:-0.3 lookup_public_info:0.3 create_record:-0.8 send_message:0.5 publish_content:1.2 deploy_code:0.6 trigger_workflow:0.3 grant_access:0.4
w:pull export_data:0.3 cancel_order:0.4
w:pullrequest commit_code:0.8
w:purchase sign_document:0.3
w:purge modify_infrastructure:0.7
w:push write_file:0.4 publish_content:0.4
w:put inspect_system:-0.5 lookup_public_info:-0.3 create_record:0.9 alter_schema:0.3 restore_data:0.5 write_file:0.3 post_comment:0.3 trigger_workflow:0.6 create_credential:-0.4
w:python execute_code:0.3 run_shell_command:0.3
w:quantity update_record:0.8 transfer_funds:0.3
w:query query_database:1.4 read_telemetry:1.1 lookup_public_info:-0.3
w:question read_record:0.4 lookup_public_info:-0.3 execute_sql:0.5 compute_output:0.5
w:queue read_record:0.6 update_record:0.4 publish_content:0.7 schedule_event:-0.3
w:quote lookup_public_info:0.6 update_record:-0.4 compute_output:0.5
w:radius read_record:-0.5 lookup_public_info:1 publish_content:0.3
w:raise create_record:0.6 issue_credit:0.3 place_order:0.5
w:random read_record:-0.6 read_secret:-0.3 compute_output:2.1
w:range read_record:-0.3 read_file:0.5 read_telemetry:0.3 lookup_public_info:-0.5 bulk_delete_records:-0.3 write_file:0.5 compute_output:0.9
w:rate read_record:-0.5 read_telemetry:0.4 inspect_system:-0.5 read_device_state:0.4 lookup_public_info:0.9 update_record:-0.8 post_comment:1.1 submit_clinical_order:0.5
w:rating read_record:-0.7 lookup_public_info:1.8 update_record:-0.6
w:raw query_database:0.3 export_data:0.4 execute_sql:0.4
w:read read_record:-0.9 read_message:1.2 read_file:1 read_telemetry:0.6 inspect_system:0.9 read_device_state:1.1 fetch_web_page:1.1 read_secret:0.3 share_resource:0.4 send_message:0.3 publish_content:-0.3 control_service:0.5 change_security_policy:0.3 run_shell_command:-0.3 create_credential:-0.3
w:reading read_record:-0.4 read_device_state:1.4 lookup_public_info:-0.3
w:readonly query_database:0.9 execute_sql:-0.4
w:receive update_record:0.8 request_payment:0.4 place_order:-0.7 register_webhook:0.3
w:recent read_record:0.3 read_telemetry:1 inspect_system:-0.3
w:recipe read_record:0.3 create_record:-0.3 update_record:0.6 control_service:-0.3 register_webhook:0.4 revoke_access:0.4
w:record inspect_system:0.6 create_record:0.9 update_record:0.9 send_message:-0.6 place_order:0.4 modify_order:0.5 modify_infrastructure:0.9
w:recurring charge_payment:0.3
w:redeem transfer_funds:0.6 modify_order:0.3
w:redirect inspect_system:0.3 update_record:-0.3 dispatch_responder:0.3 modify_order:0.6
w:refund transfer_funds:0.3 refund_payment:1
w:region inspect_system:0.6 provision_infrastructure:0.6 control_service:-0.3
w:register create_record:-0.7 transfer_funds:0.3 place_order:0.6 sign_document:0.8
w:registered update_record:-0.4 send_message:0.5 place_order:0.3
w:registration lookup_public_info:0.3 place_order:0.3 sign_document:0.5
w:registry read_record:1 lookup_public_info:-0.4
w:release read_record:0.3 update_record:0.6 share_resource:0.3 publish_content:0.3 transfer_funds:-0.3 cancel_order:0.3 terminate_infrastructure:0.3 deploy_code:0.5 change_security_policy:1.1
w:remind send_email:0.8 send_message:-0.4 schedule_event:0.5 request_payment:0.5
w:reminder request_payment:0.6
w:remote read_record:-0.4 inspect_system:0.9 write_file:0.5 control_device:0.7
w:remove inspect_system:-0.8 update_record:0.9 delete_record:-0.6 bulk_delete_records:1.3 delete_file:0.4 modify_infrastructure:0.4 change_security_policy:0.9 commit_code:0.3 deactivate_user:0.5 revoke_access:1.2 compute_output:0.5
w:removed bulk_delete_records:0.4
w:render fetch_web_page:0.5 write_file:0.3 execute_code:0.9
w:renew manage_subscription:0.6 place_order:0.3 modify_infrastructure:0.3 change_security_policy:-0.4
w:rent place_order:0.3
w:replace inspect_system:-0.3 create_record:-0.3 execute_trade:0.5 modify_order:-0.3 modify_infrastructure:0.9 trigger_workflow:0.4 change_security_policy:0.4 grant_access:0.4 control_device:-0.4 update_agent_state:0.8
w:replica modify_infrastructure:0.7 control_service:0.3
w:reply draft_message:0.6 send_email:0.8 post_comment:-0.3 publish_content:0.4
w:repo read_record:-0.5 read_file:0.8 inspect_system:0.7 commit_code:0.5
w:report read_record:0.5 read_file:-0.5 read_telemetry:0.7 read_device_state:-0.4 create_record:0.7 refund_payment:0.4 trigger_workflow:0.3 execute_code:0.4 sign_document:0.3 compute_output:0.9
w:repository write_file:0.3 share_resource:0.3 commit_code:0.5 compute_output:0.5
w:request fetch_web_page:0.3 delete_record:0.5 schedule_event:0.4 request_payment:0.5 merge_code:0.3 http_request:0.3
w:reservation charge_payment:0.6 refund_payment:0.4 place_order:-0.3 modify_order:1
w:reserve create_record:0.3 schedule_event:0.5 execute_trade:1 place_order:-0.5
w:reset bulk_delete_records:0.3 create_credential:0.7
w:resident read_record:1.1 control_service:-0.3 revoke_access:0.4 create_credential:0.4 update_agent_state:-0.4
w:resolve inspect_system:0.5 lookup_public_info:0.7 update_record:-0.3
w:resource lookup_public_info:0.3
w:response read_telemetry:0.6 fetch_web_page:0.6 run_shell_command:0.4
w:restart install_software:0.3 control_device:0.3 update_agent_state:0.3
w:restore bulk_delete_records:0.5 restore_data:0.6 create_credential:0.3
w:result read_record:0.3 read_file:0.3 read_device_state:0.3 read_secret:0.3 create_record:0.3 write_file:0.4 control_service:0.4 revoke_credential:0.5
w:results read_record:0.9 read_telemetry:0.6 inspect_system:-0.7 share_resource:0.4
w:retention read_record:0.3 query_database:0.9 inspect_system:-0.9 bulk_delete_records:0.7 modify_infrastructure:0.5
w:retrieve read_record:0.5 read_file:-0.3
w:return read_file:0.7 inspect_system:1.1 read_device_state:0.8 lookup_public_info:0.3 fetch_web_page:0.9 read_secret:0.4 update_record:0.4 delete_record:-0.3 share_resource:-0.3 publish_content:-0.4 schedule_event:-0.3 dispatch_responder:-0.3 charge_payment:-0.3 refund_payment:0.5 manage_subscription:-0.3 trigger_workflow:0.4 change_security_policy:-0.4 grant_access:-0.5 revoke_access:0.3 create_credential:0.3 authenticate:0.4 sign_document:0.6 compute_output:0.3
w:reveal inspect_system:-0.5 read_secret:0.8
w:reverse read_record:-0.3 update_record:0.4 write_file:-0.4 refund_payment:0.6
w:review lookup_public_info:0.4 draft_message:0.5 post_comment:0.5
w:revision read_record:-0.4 inspect_system:0.6 update_record:-0.3 deploy_code:0.4 commit_code:0.9
w:revisions read_record:0.3
w:revoke revoke_access:0.6 revoke_credential:0.4
w:rfc read_record:-0.5 lookup_public_info:0.7
w:ride read_record:1.1 lookup_public_info:-0.3 post_comment:0.5 compute_output:-0.3
w:right read_record:-0.3 read_telemetry:0.9 bulk_delete_records:0.3 grant_access:0.5 create_credential:0.3
w:robot read_device_state:-0.8 fetch_web_page:1.2 schedule_event:0.3 control_device:0.3
w:role inspect_system:0.4 change_security_policy:0.6 revoke_access:0.6
w:roll delete_record:-0.4 bulk_delete_records:0.7 restore_data:0.6 trigger_workflow:0.5
w:rollback restore_data:0.5 write_file:0.3
w:rollout modify_infrastructure:0.3 deploy_code:0.8
w:room read_record:0.6 read_device_state:0.9 lookup_public_info:-0.7 create_record:0.4 dispatch_responder:0.6 trigger_workflow:0.4 grant_access:0.3 revoke_credential:0.3
w:root read_record:0.7 inspect_system:-0.3
w:route update_record:-0.8 dispatch_responder:0.3 configure_monitoring:1 sign_document:0.3
w:row read_file:0.6 query_database:0.9 inspect_system:-0.7 fetch_web_page:0.3 create_record:-0.5 update_record:0.4 bulk_delete_records:-0.3 execute_sql:1.2 write_file:0.6
w:rule read_record:-0.3 inspect_system:0.4 lookup_public_info:0.4 create_record:-0.4 change_security_policy:1.7
w:run read_record:0.6 query_database:0.9 read_telemetry:1.2 inspect_system:-1 create_record:0.3 update_record:-0.5 execute_sql:1.1 place_order:0.4 control_service:0.7 deploy_code:0.3 execute_code:1.5 control_device:0.6 compute_output:-0.3
w:running read_record:-0.9 inspect_system:0.8 read_device_state:0.5 update_record:0.5
w:rx create_record:0.3 submit_clinical_order:0.5
w:sale read_record:-0.7 lookup_public_info:1.2
w:sales read_record:0.5 lookup_public_info:0.7 compute_output:0.3
w:same query_database:0.3 trigger_workflow:0.7 execute_code:0.3 grant_access:-0.5
w:sample read_record:-0.6 read_device_state:0.8 execute_code:0.5 control_device:0.8 compute_output:0.4
w:sandbox read_file:0.6 control_service:0.3 execute_code:0.5
w:save create_record:1.3 backup_data:0.3 write_file:0.3 commit_code:0.4 create_credential:0.3 compute_output:-0.3
w:saved read_secret:0.4 update_record:-0.5 draft_message:0.5 interact_with_ui:0.3
w:scan lookup_public_info:0.6 update_record:0.6 trigger_workflow:0.8 compute_output:0.5
w:schedule create_record:0.5 update_record:-0.3 publish_content:0.4 schedule_event:0.5 compute_output:1
w:schema execute_sql:0.3
w:score read_record:0.7 lookup_public_info:0.3
w:screen inspect_system:0.3 read_device_state:0.4
w:screenshot inspect_system:0.6 read_device_state:0.5 fetch_web_page:0.4 interact_with_ui:-0.5
w:script send_message:0.7 execute_code:-0.3 run_shell_command:0.4 interact_with_ui:0.4
w:search read_record:1 read_file:0.5 query_database:0.4 lookup_public_info:1
w:seconds read_record:-0.3 read_telemetry:0.4 read_device_state:0.5 export_data:0.3
w:secret inspect_system:0.4 update_record:0.3 delete_record:0.3 share_resource:0.5
w:see read_record:0.4 create_record:-0.3 share_resource:0.4 post_comment:0.7 change_security_policy:-0.3 grant_access:0.4 update_agent_state:0.4
w:segment send_bulk_email:0.9 send_message:-0.3
w:select query_database:0.4
w:sell create_record:0.3
w:seller read_record:-0.6 lookup_public_info:0.7 sign_document:0.6
w:send read_record:-0.3 query_database:0.5 inspect_system:-0.3 lookup_public_info:-0.3 update_record:-0.3 share_resource:0.3 draft_message:-0.3 send_email:1.5 send_bulk_email:1.3 send_message:-0.6 publish_content:0.5 dispatch_responder:1.3 transfer_funds:0.6 request_payment:0.4 place_order:0.5 register_webhook:0.3 run_shell_command:-0.3 control_device:0.7 sign_document:-0.3 compute_output:-0.3
w:sensor read_telemetry:0.3
w:sent create_record:0.3 draft_message:0.6 send_bulk_email:-0.3 modify_order:0.5
w:series compute_output:0.4
w:server execute_sql:0.3 restore_data:0.4 delete_file:0.3 modify_infrastructure:0.3 control_service:0.6 deactivate_user:0.5
w:service read_record:0.5 read_telemetry:0.4 inspect_system:0.3 lookup_public_info:-0.5 register_webhook:0.6 http_request:0.7 grant_access:0.3 revoke_access:0.4
w:session update_record:-0.4 control_service:0.4 revoke_credential:0.5 authenticate:1.6 control_device:-0.3 update_agent_state:0.6
w:set write_file:-0.4 schedule_event:0.7 manage_subscription:0.4 modify_infrastructure:0.6 change_security_policy:1.1 commit_code:0.4 create_credential:0.3 control_device:1.1 submit_clinical_order:0.3 sign_document:-0.3 update_agent_state:0.8
w:setting modify_infrastructure:0.3 change_security_policy:0.3 update_agent_state:0.5
w:several execute_sql:0.3 send_message:0.3
w:sftp read_record:-0.3 read_file:0.6 delete_file:0.4
w:share read_secret:-0.3 export_data:0.5 share_resource:0.4 send_message:0.7 post_comment:0.5 publish_content:0.6 request_payment:0.4 execute_trade:0.3 modify_infrastructure:0.3 authenticate:-0.3 compute_output:-0.3
w:sharelink publish_content:0.6
w:sheet read_record:0.5 read_file:-0.4 export_data:0.4 compute_output:0.3
w:show read_record:0.6 read_file:0.7 read_telemetry:1.5 inspect_system:1.6 read_device_state:-0.4 lookup_public_info:0.4 read_secret:1.3 update_agent_state:-0.5
w:sign read_telemetry:0.9 send_email:0.5 publish_content:0.3 transfer_funds:0.3 sign_document:-0.4
w:signature update_record:0.8 create_credential:0.3 sign_document:-0.3
w:signed create_record:0.5 send_email:0.7
w:signin inspect_system:-0.3 change_security_policy:0.9 interact_with_ui:0.3 authenticate:0.3
w:silence control_device:1
w:sim change_security_policy:-0.3 create_credential:0.5 revoke_credential:0.6
w:site read_record:-0.4 read_telemetry:0.8 inspect_system:-0.5 lookup_public_info:0.5 fetch_web_page:1 update_record:0.4 publish_content:0.3 interact_with_ui:0.3 create_credential:0.3 compute_output:-0.4
w:size inspect_system:0.4 update_record:-0.4 modify_order:0.5 provision_infrastructure:0.5 control_service:-0.3
w:sky read_device_state:0.4 change_security_policy:0.3
w:slot read_record:0.4 place_order:-0.3
w:sms control_device:0.3
w:snapshot read_device_state:0.3 backup_data:0.7
w:some read_record:-0.4 create_record:0.4 configure_monitoring:0.5 compute_output:0.9
w:somebody send_message:0.3 publish_content:0.7 modify_order:0.5 create_user:0.4
w:something create_record:0.3 schedule_event:0.6
w:source read_record:0.8 trigger_workflow:0.4 commit_code:0.3
w:space inspect_system:0.5 publish_content:0.3
w:speaker create_record:0.3 control_device:0.3
w:speed read_telemetry:0.4 read_device_state:0.6
w:spreadsheet export_data:0.3
w:sql query_database:0.6 update_record:-0.4 execute_sql:0.7
w:stage read_record:0.4 read_device_state:0.3 compute_output:0.3
w:start read_record:-0.3 update_record:-0.3 send_message:0.7 publish_content:0.3 escalate_to_human:0.5 manage_subscription:0.3 place_order:0.5 provision_infrastructure:0.4 control_service:-0.6 trigger_workflow:1.4 create_credential:0.3 authenticate:1.2 control_device:1.2
w:stat read_telemetry:0.6 inspect_system:0.3 compute_output:0.3
w:state read_file:-0.5 inspect_system:0.9 update_record:-0.4 bulk_delete_records:0.3 execute_code:1
w:statement read_record:-0.6 query_database:0.3 lookup_public_info:1.1 update_record:0.4 export_data:0.3 execute_sql:1.1 trigger_workflow:-0.3
w:station read_record:-0.6 read_device_state:0.7 lookup_public_info:0.7 create_record:-0.4 update_record:0.7 control_service:0.4 control_device:0.7
w:status read_record:1.2 read_file:-0.5 read_device_state:0.9 lookup_public_info:-0.4 fetch_web_page:0.3 compute_output:-0.3
w:steps read_device_state:0.3 update_agent_state:0.8
w:still read_device_state:0.3 update_agent_state:0.8
w:stock read_record:1.2 update_record:1.3 transfer_funds:-0.6 execute_trade:-0.3
w:stop delete_record:0.3 share_resource:0.3 execute_trade:0.3 deploy_code:0.3 revoke_access:0.6 control_device:0.4
w:store update_record:0.4 export_data:0.4 backup_data:0.3 create_credential:0.6 control_device:0.3 update_agent_state:0.3
w:stored read_secret:-0.3 delete_record:0.3 share_resource:0.5 place_order:0.3 trigger_workflow:0.3
w:str read_record:0.4 inspect_system:0.4 lookup_public_info:-0.4 read_secret:0.3 update_record:-0.6 schedule_event:0.3 modify_infrastructure:0.7 control_service:0.5 authenticate:0.7 control_device:1 submit_clinical_order:0.6 compute_output:-0.3
w:string read_record:0.9 read_telemetry:0.4 inspect_system:-0.5 read_device_state:0.3 fetch_web_page:-0.4 create_record:0.4 execute_sql:0.3 delete_file:-0.3 share_resource:0.5 publish_content:0.7 manage_subscription:0.6 execute_trade:-0.4 trigger_workflow:-0.3 change_security_policy:0.4 run_shell_command:-0.3 grant_access:0.3 authenticate:-0.3 compute_output:-0.6
w:student read_file:0.3 update_record:0.6 delete_record:-0.4 deactivate_user:0.5 grant_access:0.5
w:subject read_record:0.7 compute_output:0.6 update_agent_state:-0.3
w:submission read_file:0.4 update_record:-0.3 post_comment:0.3
w:submit create_record:-0.9 update_record:0.8 post_comment:0.3 publish_content:0.5 request_payment:0.4 refund_payment:-0.3 execute_trade:0.4 merge_code:0.3 sign_document:0.6
w:subscribe charge_payment:0.3 manage_subscription:0.5 place_order:0.3
w:subscriber publish_content:0.3
w:subscription read_record:0.6 read_telemetry:-0.4 charge_payment:0.5 manage_subscription:0.3
w:success update_record:0.3 interact_with_ui:0.3 control_device:0.4
w:suggest read_record:0.5 lookup_public_info:0.8 create_credential:-0.5 compute_output:0.3
w:summarize read_message:0.5 compute_output:0.5
w:summary read_record:0.6 lookup_public_info:0.6 update_record:-0.3
w:supplier place_order:0.6
w:survey bulk_delete_records:0.3 send_bulk_email:0.7 compute_output:0.8
w:suspend update_record:0.3
w:swap transfer_funds:0.3 create_credential:0.4 submit_clinical_order:0.5
w:switch modify_infrastructure:0.3 control_device:0.6 update_agent_state:0.5
w:symbol read_record:-0.7 read_file:1.3 lookup_public_info:0.4 create_record:-0.6 update_record:0.4 write_file:0.7 execute_trade:0.3
w:symbolreturns read_record:-0.4 lookup_public_info:0.6
w:system read_record:0.8 read_file:-0.3 create_credential:0.3
w:tab inspect_system:0.5 authenticate:0.4
w:table query_database:0.7 fetch_web_page:0.3 update_record:0.6 export_data:0.6 execute_sql:0.3 alter_schema:0.5 schedule_event:-0.9 compute_output:0.8
w:take inspect_system:-0.5 read_device_state:0.5 update_record:0.7 delete_record:0.5 export_data:0.4 backup_data:0.7 issue_credit:0.3 revoke_access:0.6 control_device:0.3
w:target update_record:-0.7 write_file:0.3 control_device:1
w:task create_record:0.4 update_record:0.4 delete_record:0.4 schedule_event:0.3 trigger_workflow:0.7 execute_code:0.3 grant_access:-0.5
w:tax trigger_workflow:0.4 sign_document:0.9
w:tell inspect_system:0.6 send_message:0.6 cancel_event:0.6 compute_output:0.6
w:teller read_record:0.3
w:temperature read_telemetry:0.3 read_device_state:1.4 lookup_public_info:-0.7 update_record:-0.7 control_device:0.9
w:template execute_code:0.9
w:temporary create_user:0.4 create_credential:0.5
w:tenant update_record:-0.4 send_message:0.5
w:term lookup_public_info:0.3 create_record:0.4 bulk_delete_records:0.3 manage_subscription:0.6 change_security_policy:-0.3
w:terminal control_service:0.5 run_shell_command:0.3
w:terms inspect_system:0.3 execute_trade:0.6
w:test read_telemetry:0.6 inspect_system:-0.3 read_device_state:0.4 update_record:-0.3 share_resource:0.4 compute_output:0.6
w:text read_record:0.7 read_message:-0.4 read_file:0.7 query_database:-0.3 read_device_state:-0.4 lookup_public_info:0.3 fetch_web_page:1 update_record:-0.6 write_file:0.4 draft_message:0.4 publish_content:0.8 interact_with_ui:0.4 compute_output:1.7
w:than read_telemetry:0.5 bulk_delete_records:0.3
w:them read_record:0.6 read_message:0.5 read_file:0.3 commit_code:0.3
w:there create_record:0.3 change_security_policy:0.6 grant_access:-0.3 control_device:0.7
w:they read_record:0.3 compute_output:0.3
w:think compute_output:0.9
w:thread delete_record:-0.3 bulk_delete_records:0.3 send_email:0.7
w:throw bulk_delete_records:0.3 revoke_access:0.3
w:ticket read_record:0.3 create_record:0.6 send_email:0.4 cancel_event:0.4 place_order:0.4 modify_order:0.4 trigger_workflow:-0.3
w:time read_record:0.3 read_file:-0.4 read_telemetry:0.9 read_secret:0.3 restore_data:0.3 share_resource:0.3 send_email:0.4 send_message:-0.7 schedule_event:1.8 place_order:0.3 grant_access:0.3 create_credential:0.4 control_device:-0.7
w:timeline read_record:1 update_record:-0.5
w:timeoff schedule_event:0.3
w:title fetch_web_page:0.3 publish_content:0.3
w:today lookup_public_info:0.5
w:token read_secret:-0.4 grant_access:0.5 revoke_credential:0.6 authenticate:0.4 compute_output:0.7
w:top read_record:0.6 read_telemetry:0.8 lookup_public_info:0.6 fetch_web_page:-0.7 update_record:0.3 post_comment:0.3 compute_output:-0.4
w:topic inspect_system:-0.6 lookup_public_info:1.1
w:track read_record:0.6 read_device_state:0.3 create_record:0.3 update_record:0.6
w:traffic read_record:0.6 modify_infrastructure:0.3 sign_document:0.3
w:transaction lookup_public_info:0.3 execute_sql:0.3 transfer_funds:0.5 execute_code:0.4
w:transcript read_record:-0.4 read_message:0.6 fetch_web_page:0.3
w:transfer modify_order:0.7 change_security_policy:0.4 grant_access:0.4
w:translate write_file:0.8
w:trash update_record:-0.6 delete_record:0.9 delete_file:0.6
w:travel issue_credit:0.7 compute_output:0.3
w:traveller read_record:0.6 lookup_public_info:-0.5 issue_credit:0.7
w:tree read_file:-0.4 inspect_system:0.5 write_file:0.3
w:trigger create_record:-0.3 execute_trade:0.3 register_webhook:0.5
w:trip read_record:0.5 lookup_public_info:-0.4 update_record:0.3 send_message:0.3 place_order:0.4 modify_order:0.5
w:true alter_schema:0.3
w:turn execute_sql:0.5 transfer_funds:-0.3 manage_subscription:0.5 cancel_order:0.3 change_security_policy:0.5
w:two read_record:0.3 read_file:0.3 read_telemetry:-0.4 lookup_public_info:-0.6 update_record:0.6 delete_record:0.5 compute_output:1.4
w:type read_record:0.7 lookup_public_info:0.4 interact_with_ui:0.5
w:unique read_record:-0.3 update_record:0.3
w:unit read_record:-0.3 read_device_state:0.3 create_record:0.3 cancel_event:0.3 dispatch_responder:1.4 sign_document:0.4 update_agent_state:-0.6
w:unlock change_security_policy:0.5 authenticate:0.6
w:until fetch_web_page:0.3 create_record:-0.3 send_message:0.3 manage_subscription:0.4 interact_with_ui:0.3
w:up read_record:0.6 read_file:0.3 create_record:-0.3 update_record:-0.6 send_email:-0.8 send_bulk_email:0.6 send_message:0.4 schedule_event:1.1 refund_payment:0.4 manage_subscription:0.5 place_order:0.3 grant_access:0.4
w:update update_record:0.8 execute_sql:0.7 draft_message:0.4 transfer_funds:-0.5 modify_order:0.3 configure_monitoring:0.6 control_device:0.4
w:upgrade charge_payment:0.4 modify_order:0.9 modify_infrastructure:-0.3
w:upload create_record:0.6 update_record:-0.5 write_file:0.5 share_resource:0.3 deploy_code:0.5 install_software:0.3 commit_code:1
w:url fetch_web_page:0.5 create_record:-0.3 share_resource:0.7 install_software:0.3 authenticate:0.6
w:usage read_record:1.1 read_telemetry:-0.7 inspect_system:0.4 read_device_state:0.5
w:used read_record:-0.4 read_file:0.3 read_telemetry:0.3 inspect_system:1.4 read_device_state:0.5 lookup_public_info:-0.4 send_email:-0.4 send_message:0.6 create_credential:0.3
w:user read_telemetry:-0.3 inspect_system:0.7 update_record:-0.8 delete_record:0.3 delete_file:-0.3 request_payment:0.3 modify_infrastructure:0.8 deploy_code:0.3 create_user:0.4 deactivate_user:0.4 grant_access:0.3 revoke_access:0.6 create_credential:0.5 authenticate:0.3 update_agent_state:0.3
w:usereturns bulk_delete_records:-0.3 execute_sql:0.8 send_message:0.3 modify_infrastructure:-0.4 control_device:0.8
w:value read_record:-0.8 query_database:0.3 read_device_state:0.6 read_secret:0.5 create_record:0.3 update_record:0.4 transfer_funds:0.6 issue_credit:-0.3 compute_output:0.9
w:values read_secret:0.4 bulk_delete_records:-0.3 write_file:0.5
w:variable inspect_system:-0.5 read_secret:0.6 publish_content:0.3 create_credential:0.3
w:vault read_secret:0.5 control_service:0.8 change_security_policy:0.3 create_credential:-0.4 authenticate:0.6 control_device:-0.4
w:vcs read_file:0.4 inspect_system:0.6 update_record:-0.3 commit_code:1.1 merge_code:0.6 grant_access:-0.3
w:vector read_record:0.4 inspect_system:0.4 update_record:0.7 alter_schema:-0.4 terminate_infrastructure:0.5
w:vehicle read_record:-0.4 read_telemetry:0.4 lookup_public_info:0.6 place_order:0.6
w:vendor create_record:0.3 transfer_funds:0.5 trigger_workflow:0.3
w:verify read_record:-0.4 read_telemetry:0.3 update_record:0.3 compute_output:0.5
w:version update_record:0.3 restore_data:0.4 commit_code:0.7
w:versions delete_record:0.3
w:video read_record:-0.4 read_device_state:0.3 fetch_web_page:0.6
w:view read_record:0.6
w:virtual update_record:0.3 provision_infrastructure:0.6 control_service:-0.3 create_credential:0.3
w:visit read_record:0.8 schedule_event:0.8 place_order:-0.4
w:voice read_record:-0.5 lookup_public_info:0.8 send_message:1 trigger_workflow:-0.3 compute_output:0.3
w:voicemail create_record:0.5 send_message:0.8
w:void update_record:1 request_payment:-0.4 refund_payment:0.5 revoke_credential:1
w:volume backup_data:0.3 modify_infrastructure:-0.4 control_device:1.1
w:vote sign_document:0.8
w:wait fetch_web_page:0.4 update_record:-0.4 escalate_to_human:0.3 deploy_code:0.5 interact_with_ui:0.3
w:waive issue_credit:0.3 change_security_policy:0.6 control_device:-0.4
w:wake schedule_event:0.6
w:wall read_telemetry:0.4 change_security_policy:0.4 install_software:0.3
w:wallet create_record:0.7 transfer_funds:1 request_payment:0.3 grant_access:0.5 create_credential:0.6
w:ward read_record:0.3 update_record:0.3 share_resource:0.4 control_device:-0.4 submit_clinical_order:0.5
w:warehouse update_record:0.3 execute_sql:0.5
w:was read_record:0.4 read_message:0.3 inspect_system:0.3 lookup_public_info:-0.4 update_record:0.5 send_message:-0.4 update_agent_state:0.3
w:watch create_record:0.3 update_record:0.4 control_device:0.7
w:water read_telemetry:0.3 read_device_state:0.9
w:way send_message:0.6 cancel_event:0.3 dispatch_responder:0.9 modify_order:0.5 update_agent_state:-0.6
w:weather read_device_state:0.7 lookup_public_info:0.7 compute_output:-0.3
w:web read_secret:0.3 write_file:0.5 interact_with_ui:0.6
w:webhook read_record:-0.4 read_telemetry:0.6 delete_record:0.4 register_webhook:0.5
w:whether read_record:-0.4 inspect_system:1.2 read_device_state:0.7 lookup_public_info:0.9 fetch_web_page:-0.3 compute_output:0.8
w:whole read_record:-0.3 export_data:0.4 share_resource:0.4 refund_payment:0.5
w:whose read_record:0.8
w:wiki restore_data:0.3
w:wipe bulk_delete_records:0.6
w:withdraw delete_record:0.3 share_resource:0.3 revoke_access:0.8 revoke_credential:0.7
w:without inspect_system:0.4 update_record:0.4 bulk_delete_records:0.4 post_comment:-0.3 change_security_policy:0.5 register_webhook:0.4 merge_code:-0.3 grant_access:-0.4
w:word lookup_public_info:1.2 create_record:-0.7 create_credential:0.4
w:words read_message:0.4 send_message:0.6 interact_with_ui:0.3
w:work create_record:0.6 update_record:-0.5 write_file:-0.3 compute_output:1.1
w:workflow read_record:0.5 inspect_system:-0.3 send_message:0.3 publish_content:-0.4 trigger_workflow:0.8
w:working read_file:-0.3 inspect_system:0.4 revoke_access:0.4 update_agent_state:1
w:workspace read_record:0.6 lookup_public_info:-0.3 send_message:0.7 modify_infrastructure:-0.3 control_service:0.6 grant_access:0.4
w:would read_record:-0.5 inspect_system:0.6 compute_output:0.4
w:write read_record:-0.3 create_record:1.2 update_record:0.8 export_data:0.5 execute_sql:1 write_file:-0.4 draft_message:0.3 send_message:0.6 publish_content:0.4 issue_credit:0.3 run_shell_command:-0.3 revoke_access:-0.3 compute_output:0.3
w:written write_file:0.3 sign_document:0.3 compute_output:0.4
w:year update_record:0.4 bulk_delete_records:0.5 place_order:0.7 provision_infrastructure:-0.3 sign_document:0.4
w:zero control_service:0.3 revoke_access:0.3
w:zone read_telemetry:0.7 inspect_system:0.3 read_device_state:1 export_data:-0.4 terminate_infrastructure:-0.3 grant_access:0.3 control_device:0.6
`;
