import os
import requests
from dotenv import load_dotenv

#  Pass API key through the authorization header as a bearer token.
load_dotenv('.env')
API_KEY = os.getenv('CANNLYTICS_API_KEY')
HEADERS = {
    'Authorization': 'Bearer %s' % API_KEY,
    'Content-type': 'application/json',
}

# Define the API and your organization.
BASE = os.getenv('CANNLYTICS_BASE')
ORG_ID = 'test-company'

# Create an invoice

data = {
    'invoice_id': 'TEST',
    'project_id': 'project-1',
    'amount': '350',
    'currency': 'USD',
}
url = f'{BASE}/invoices?organization_id={ORG_ID}'
response = requests.post(url, json=data, headers=HEADERS)
print('Response:', response.json())

# Get all invoices

url = f'{BASE}/invoices?organization_id={ORG_ID}'
response = requests.get(url, headers=HEADERS)
print('Response:', response.json())

# Update an invoice.

data = {
    'invoice_id': 'TEST',
    'amount': '720',
}
url = f'{BASE}/invoices?organization_id={ORG_ID}'
response = requests.post(url, json=data, headers=HEADERS)
print('Response:', response.json())

# Delete an invoice.

data = {
    'invoice_id': 'TEST',
}
url = f'{BASE}/invoices?organization_id={ORG_ID}'
response = requests.delete(url, json=data, headers=HEADERS)
print('Response:', response.json())
