using System.Text.Encodings.Web;
using System.Text.Json;
using Invoicing.Application.Organizations;

namespace Invoicing.Api.Dialects.Cannlytics.Organizations;

/// <summary>An organization as a document: what the ledger knows, and the client's own keys after it, to the letter.</summary>
internal static class OrganizationDocuments
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static RawJson Of(OrganizationDocumentView view)
    {
        var members = new OrderedDictionary<string, string>
        {
            ["id"] = Text(view.Key),
            ["organization_id"] = Text(view.Key),
            ["name"] = Text(view.Name),
            ["type"] = Text("lab"),
            ["owner"] = JsonSerializer.Serialize(new[] { view.AccountId }),
            ["team"] = JsonSerializer.Serialize(new[] { view.AccountId }),
        };
        if (view.Email is not null)
        {
            members["email"] = Text(view.Email);
        }

        AddOwn(members, view.Json);
        return new RawJson($"{{{string.Join(',', members.Select(member => $"{Text(member.Key)}:{member.Value}"))}}}");
    }

    // The address and the name are the ledger's to tell: the name may have been changed through another API.
    private static void AddOwn(OrderedDictionary<string, string> members, string? json)
    {
        if (json is null)
        {
            return;
        }

        using var document = JsonDocument.Parse(json);
        foreach (var member in document.RootElement.EnumerateObject().Where(member => member.Name is not ("organization_id" or "name")))
        {
            members[member.Name] = member.Value.GetRawText();
        }
    }

    private static string Text(string value) => JsonSerializer.Serialize(value, Relaxed);
}
