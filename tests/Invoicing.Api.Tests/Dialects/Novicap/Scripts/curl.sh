curl -H "Content-Type: application/json" \
-X POST -d '{
  "api_key": "abcd",
  "reference": "20170832",
  "company_novicap_id": "ESA46103834",
  "debtor_novicap_id": "ESB66367129",
  "amount": 150000,
  "issued_at": "2017-08-12",
  "due_at": "2017-10-12"
}' \
"$BASE_URL/v1/invoices"
