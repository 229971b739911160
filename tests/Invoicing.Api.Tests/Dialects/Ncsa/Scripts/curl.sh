curl --request POST \
--url http://qa.ncsasports.org/api/team_edition/organizations/2/organization_invoices \
--header 'session-token: eyJ0eXAiOiJKV1QiLCiJ9...' \
--header 'content-type: application/vnd.api+json' \
--data-binary '{"data":{"type":"organization_invoices","relationships":{"organization":{"data":{"type":"organizations","id":"2"}},"organization_contract":{"data":{"type":"organization_contracts","id":"2"}}}}}' \
