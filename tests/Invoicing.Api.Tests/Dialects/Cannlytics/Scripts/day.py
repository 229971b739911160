import os
import requests
from dotenv import load_dotenv

load_dotenv('.env')
BASE = os.getenv('CANNLYTICS_BASE')
ORG = 'test-company'


def headers(key):
    return {'Authorization': 'Bearer %s' % key, 'Content-type': 'application/json'}


KEY = os.getenv('CANNLYTICS_API_KEY')
HEADERS = headers(KEY)

# Where am I, and for whom may I work?
assert 'Welcome' in requests.get(f'{BASE}/').json()['message']
organizations = requests.get(f'{BASE}/organizations', headers=HEADERS).json()['data']
assert ORG in [organization['organization_id'] for organization in organizations]

# A key for the day.
response = requests.post(f'{BASE}/auth/create-key', json={'name': 'Day', 'permissions': ['read', 'write'], 'expiration_at': '12/31/2099'}, headers=HEADERS)
assert response.status_code == 200 and response.json()['success'] is True
day_key = response.json()['api_key']
day = headers(day_key)
keys = requests.get(f'{BASE}/auth/get-keys', headers=HEADERS).json()
assert keys['status'] == 'success' and day_key[:4] in [key['prefix'] for key in keys['data']]
assert day_key not in str(keys)

# Create, list, update and delete, in each collection: always 200.
for collection, key_name in [('contacts', 'contact_id'), ('projects', 'project_id'), ('invoices', 'invoice_id')]:
    url = f'{BASE}/{collection}?organization_id={ORG}'
    first = {key_name: 'DAY-1', 'name': 'One', 'amount': '350', 'address': {'city': 'Tulsa', 'zip': '74101'}, 'tags': ['a', 'b'], 'note': None}
    response = requests.post(url, json=first, headers=day)
    assert response.status_code == 200
    assert {k: v for k, v in response.json()['data'].items() if not k.startswith('updated_')} == first
    assert response.json()['data']['updated_by'] == 'Day'

    more = [{key_name: 'DAY-2', 'name': 'Two', 'due_at': '2026-12-24'}, {key_name: 'DAY-3', 'name': 'Three'}]
    response = requests.post(url, json=more, headers=day)
    assert response.status_code == 200 and [item[key_name] for item in response.json()['data']] == ['DAY-2', 'DAY-3']

    response = requests.get(url, headers=day, params={'items': ['DAY-1', 'DAY-2', 'DAY-3', 'nobody']})
    assert response.status_code == 200 and [item['id'] for item in response.json()['data']] == ['DAY-1', 'DAY-2', 'DAY-3']
    response = requests.get(url, headers=day, params={'order_by': 'name', 'desc': 'True', 'limit': 2, 'items': 'DAY-1,DAY-2,DAY-3'})
    assert [item['name'] for item in response.json()['data']] == ['Two', 'Three']

    response = requests.post(url, json={key_name: 'DAY-1', 'amount': '720', 'address': {'zip': '74102'}, 'tags': ['c']}, headers=day)
    assert response.status_code == 200 and 'name' not in response.json()['data']
    stored = requests.get(f'{BASE}/{collection}/DAY-1', headers=day, params={'organization_id': ORG}).json()['data']
    assert stored['amount'] == '720' and stored['address'] == {'city': 'Tulsa', 'zip': '74102'} and stored['tags'] == ['c'] and stored['note'] is None

    response = requests.delete(url, json={key_name: 'DAY-1'}, headers=day)
    assert response.status_code == 200 and response.json() == {'success': True, 'data': []}
    response = requests.delete(f'{BASE}/{collection}/DAY-2?organization_id={ORG}', json={}, headers=day)
    assert response.status_code == 200 and response.json()['data'] == []
    response = requests.delete(url, json=[{key_name: 'DAY-3'}, {key_name: 'nobody'}], headers=day)
    assert response.status_code == 200
    assert requests.get(f'{BASE}/{collection}/DAY-3', headers=day, params={'organization_id': ORG}).json()['data'] == {}

# The key ends with the day.
response = requests.post(f'{BASE}/auth/delete-key', json={'prefix': day_key[:4]}, headers=HEADERS)
assert response.status_code == 200 and response.json()['success'] is True
response = requests.get(f'{BASE}/invoices?organization_id={ORG}', headers=day)
assert response.status_code == 401 and response.json()['error'] is True
print('end of the day')
