require 'URI'
require 'net/http'

url = URI("http://qa.ncsasports.org/api/team_edition/organizations/2/organization_invoices")
options = {"data":{"type":"organization_invoices","relationships":{"organization":{"data":{"type":"organizations","id":"2"}},"organization_contract":{"data":{"type":"organization_contracts","id":"2"}}}}}

http = Net::HTTP.new(url.host, url.port)

request = Net::HTTP::Post.new(url)
request["session-token"] = 'eyJ0eXAiOiJKV1QiLCiJ9...'
request["content-type"] = 'application/vnd.api+json'
request.body = options.to_json

response = http.request(request)
puts response.read_body
