// SPDX-License-Identifier: BSL-1.0
// The default seed.
#include "seed.hpp"

namespace simulator {

std::string built_in_seed() {
    return R"json({
  "users": [
    {"displayName": "Norman Paulk", "uniqueName": "norman@fabrikam.example"},
    {"displayName": "Christie Church", "uniqueName": "christie@fabrikam.example"},
    {"displayName": "Jamal Hartnett", "uniqueName": "jamal@fabrikam.example"},
    {"displayName": "Zoë Müller-Łukasiewicz", "uniqueName": "zoe@contoso.example"},
    {"displayName": "山田 花子", "uniqueName": "hanako@contoso.example"}
  ],
  "organizations": [
    {
      "name": "fabrikam", "owner": "norman@fabrikam.example",
      "members": ["norman@fabrikam.example", "christie@fabrikam.example", "jamal@fabrikam.example"],
      "projects": [
        {
          "name": "Fabrikam-Fiber", "process": "Agile", "description": "The web shop and its services.",
          "areas": ["Website", "Billing"], "iterations": ["Sprint 1", "Sprint 2"],
          "teams": [
            {
              "name": "Fabrikam-Fiber Team", "description": "The default project team.", "admins": ["norman@fabrikam.example"],
              "members": ["christie@fabrikam.example", "jamal@fabrikam.example"]
            },
            {
              "name": "Quality assurance", "description": "Testing staff.", "admins": ["christie@fabrikam.example"],
              "members": ["jamal@fabrikam.example"]
            }
          ]
        },
        {
          "name": "Café Orders", "process": "Basic", "description": "Orders at the counter – small and quick.",
          "iterations": ["Sprint 1"]
        },
        {"name": "Tailspin Toys", "process": "CMMI", "description": "Toys with requirements.", "visibility": "public"}
      ],
      "workItems": [
        {
          "project": "Fabrikam-Fiber", "type": "Epic", "at": "2024-03-04T08:30:00Z",
          "fields": {
            "System.Title": "Customers buy without leaving the map", "System.State": "Active",
            "System.AssignedTo": "norman@fabrikam.example",
            "System.Description": "<div>One page from <b>search</b> to <b>payment</b>.</div>"
          }
        },
        {
          "project": "Fabrikam-Fiber", "type": "User Story", "at": "2024-03-05T09:10:00.5Z",
          "fields": {
            "System.Title": "Sign in with a work account", "System.State": "Active",
            "System.AssignedTo": "norman@fabrikam.example", "System.AreaPath": "Fabrikam-Fiber\\Website",
            "System.IterationPath": "Fabrikam-Fiber\\Sprint 1", "System.Tags": "sign-in; web",
            "Microsoft.VSTS.Scheduling.StoryPoints": 5, "Microsoft.VSTS.Common.Priority": 1,
            "System.Description": "<p>Everyone has an account already.</p><ul><li>Entra ID</li><li>no new password</li></ul>"
          },
          "relations": [{"rel": "System.LinkTypes.Hierarchy-Reverse", "to": 1, "comment": "part of the epic"}]
        },
        {
          "project": "Fabrikam-Fiber", "type": "Task", "at": "2024-03-06T10:00:00Z", "by": "jamal@fabrikam.example",
          "fields": {
            "System.Title": "Register the app", "System.AssignedTo": "norman@fabrikam.example",
            "Microsoft.VSTS.Scheduling.RemainingWork": 4.5, "System.IterationPath": "Fabrikam-Fiber\\Sprint 1"
          },
          "relations": [{"rel": "System.LinkTypes.Hierarchy-Reverse", "to": 2}],
          "changes": [
            {
              "at": "2024-03-12T10:00:00Z", "by": "jamal@fabrikam.example",
              "fields": {"System.State": "Active", "System.History": "<p>Started; the secret comes <b>tomorrow</b>.</p>"}
            },
            {"at": "2024-03-13T15:30:00.25Z", "fields": {"Microsoft.VSTS.Scheduling.RemainingWork": 1.5}}
          ]
        },
        {
          "project": "Fabrikam-Fiber", "type": "Bug", "at": "2024-03-07T11:45:30.123Z", "by": "christie@fabrikam.example",
          "fields": {
            "System.Title": "Prices above €1,000 lose their “,”", "System.AssignedTo": "norman@fabrikam.example",
            "System.AreaPath": "Fabrikam-Fiber\\Billing", "Microsoft.VSTS.Common.Severity": "2 - High",
            "System.Tags": "billing",
            "Microsoft.VSTS.TCM.ReproSteps": "<ol><li>Order for 1000 &euro;</li><li>See <code>&lt;td&gt;1 000&lt;/td&gt;</code></li></ol>"
          }
        },
        {
          "project": "Fabrikam-Fiber", "type": "Bug", "at": "2024-03-08T12:00:00Z", "by": "jamal@fabrikam.example",
          "fields": {
            "System.Title": "<script>alert('title')</script> is shown as text", "System.State": "Resolved",
            "System.AssignedTo": "jamal@fabrikam.example",
            "System.Description": "<p onclick=\"alert(1)\">Hostile <img src=x onerror=alert(1)> markup &amp; entities</p>"
          }
        },
        {
          "project": "Fabrikam-Fiber", "type": "Task", "at": "2024-03-11T07:00:00Z",
          "fields": {
            "System.Title": "Remove the old sign-in", "System.State": "Closed", "System.AssignedTo": "norman@fabrikam.example"
          }
        },
        {
          "project": "Café Orders", "type": "Epic", "at": "2024-04-02T08:00:00Z",
          "fields": {"System.Title": "Opening day", "System.State": "Doing", "System.AssignedTo": "christie@fabrikam.example"}
        },
        {
          "project": "Café Orders", "type": "Issue", "at": "2024-04-03T08:00:00Z", "by": "christie@fabrikam.example",
          "fields": {
            "System.Title": "Крошка хлеба im Käsekuchen 🍰", "System.AssignedTo": "norman@fabrikam.example",
            "Microsoft.VSTS.Common.Priority": 3, "System.Description": "<p>Crème brûlée, ÄÖÜ, 漢字 &amp; emoji 👍</p>",
            "System.IterationPath": "Café Orders\\Sprint 1"
          }
        },
        {
          "project": "Café Orders", "type": "Task", "at": "2024-04-04T08:00:00Z",
          "fields": {"System.Title": "Print the menu", "System.State": "Done", "System.AssignedTo": "jamal@fabrikam.example"}
        },
        {
          "project": "Tailspin Toys", "type": "Requirement", "at": "2024-04-09T08:00:00Z",
          "fields": {"System.Title": "Every toy is safe", "System.Description": "<p>No part is smaller than 32&nbsp;mm.</p>"}
        }
      ]
    },
    {
      "name": "contoso", "owner": "zoe@contoso.example",
      "members": ["zoe@contoso.example", "hanako@contoso.example", "norman@fabrikam.example"],
      "projects": [
        {
          "name": "Contoso Air", "process": "Scrum", "description": "Booking of flights.", "areas": ["Booking"],
          "iterations": ["Sprint 1", "Sprint 2"],
          "teams": [
            {
              "name": "Contoso Air Team", "description": "The default project team.", "admins": ["zoe@contoso.example"],
              "members": ["hanako@contoso.example", "norman@fabrikam.example"]
            }
          ]
        }
      ],
      "workItems": [
        {
          "project": "Contoso Air", "type": "Product Backlog Item", "at": "2024-05-06T06:00:00Z",
          "fields": {
            "System.Title": "Book a seat", "System.State": "Committed", "System.AssignedTo": "hanako@contoso.example",
            "Microsoft.VSTS.Scheduling.Effort": 8, "System.Description": "<div>窓側か通路側を選べる。</div>"
          }
        },
        {
          "project": "Contoso Air", "type": "Task", "at": "2024-05-07T06:00:00Z",
          "fields": {"System.Title": "Seat map", "System.State": "In Progress", "System.AssignedTo": "norman@fabrikam.example"},
          "relations": [{"rel": "System.LinkTypes.Hierarchy-Reverse", "to": 1}]
        },
        {
          "project": "Contoso Air", "type": "Impediment", "at": "2024-05-08T06:00:00Z",
          "fields": {"System.Title": "No test data from the airline", "System.AssignedTo": "zoe@contoso.example"}
        },
        {
          "project": "Contoso Air", "type": "Bug", "at": "2024-05-09T06:00:00Z", "by": "hanako@contoso.example",
          "fields": {"System.Title": "搭乗券が印刷されない", "System.AssignedTo": "norman@fabrikam.example", "System.Tags": "印刷"}
        }
      ]
    }
  ]
})json";
}

} // namespace simulator
