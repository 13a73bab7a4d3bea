Creator "Trestle"
# column node recordtype text record_type
# column node shortname text short_name
# column node sector text sector
# column node kind text kind
# column node status text status
# column node joinedon date joined_on
# column node lefton date left_on
# column node website text website
# column node place text place
# column node populationserved text population_served
# column node tags text tags
# column node agreementsignedon date agreement_signed_on
# column node agreementrenewson date agreement_renews_on
# column node agreementterm text agreement_term
# column node motivation text motivation
# column node notes text notes
# column node column16 number Budget (&#8364;)
# column node organization text organization
# column node title text title
# column node email text email
# column node phone text phone
# column node languages text languages
# column node isbackbonestaff text is_backbone_staff
# column node fte number fte
# column node fundeduntil date funded_until
# column node supports text supports
# column edge kind text kind
# column edge startedon date started_on
# column edge endedon date ended_on
# column edge intensity number intensity
# column edge openness number openness
# column edge reliability number reliability
# column edge mission number mission
# column edge influence number influence
# column edge resources number resources
# column edge involvement number involvement
# column edge readon date read_on
# column edge notes text notes
graph [
  directed 1
  node [
    id 0
    label "Harbor &amp; Sons"
    uuid "01900000-0000-7000-8000-000000000001"
    recordtype "organization"
    shortname "HS"
    kind "partner"
    status "active"
    joinedon "2024-01-31"
    tags "core, north"
    notes "Two&#10;lines"
    column16 1200.5
  ]
  node [
    id 1
    label "Casa &#209;and&#250;"
    uuid "01900000-0000-7000-8000-000000000002"
    recordtype "organization"
    kind "funder"
    status "active"
  ]
  node [
    id 2
    label "Rosa D&#237;az"
    uuid "01900000-0000-7000-8000-000000000003"
    recordtype "person"
    organization "Harbor &amp; Sons"
    email "rosa@example.org"
    isbackbonestaff "no"
  ]
  edge [
    source 1
    target 0
    uuid "01900000-0000-7000-8000-000000000004"
    direction "directed"
    kind "funds"
    startedon "2024-02-01"
  ]
  edge [
    source 0
    target 2
    uuid "01900000-0000-7000-8000-000000000005"
    direction "mutual"
    kind "works_with"
  ]
  edge [
    source 2
    target 0
    uuid "01900000-0000-7000-8000-000000000005-back"
    backof "01900000-0000-7000-8000-000000000005"
  ]
]
