using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using Invoicing.Application.Webhooks;
using Invoicing.Domain.Webhooks;
using Invoicing.TestKit;

namespace Invoicing.Application.Tests.Webhooks;

/// <summary>The JSON Schema of every event type: as the program writes its messages, and as it is checked in.</summary>
internal static class EventSchemas
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Members that are there on one type of event alone.</summary>
    private static readonly Dictionary<string, string> Extras = new()
    {
        [WebhookEventTypes.InvoicePaymentRecorded] = "payment",
        [WebhookEventTypes.InvoicePaymentReversed] = "payment",
        [WebhookEventTypes.InvoiceCredited] = "creditNote",
        [WebhookEventTypes.InvoiceCorrected] = "correction",
        [WebhookEventTypes.InvoiceDocumentReady] = "document",
        [WebhookEventTypes.OrderRefunded] = "refund",
        [WebhookEventTypes.ContractPaused] = "pausedFrom",
        [WebhookEventTypes.ContractResumed] = "resumedOn",
    };

    public static IReadOnlyList<string> Types { get; } = [.. WebhookEventTypes.All, WebhookEventTypes.Test];

    public static string FileOf(string type) => SourceTree.At("openapi", "events", $"{type}.json");

    public static IReadOnlyDictionary<string, JsonNode> CheckedIn() =>
        Types.ToDictionary(type => type, type => JsonNode.Parse(File.ReadAllText(FileOf(type)))!);

    public static string TextOf(JsonNode schema) => schema.ToJsonString(Readable) + "\n";

    public static JsonObject Of(string type)
    {
        var data = Node(DataOf(type), type);
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = type,
            ["type"] = "object",
            ["required"] = new JsonArray("type", "timestamp", "data"),
            ["properties"] = new JsonObject
            {
                ["type"] = new JsonObject { ["const"] = type },
                ["timestamp"] = new JsonObject { ["type"] = "string", ["format"] = "date-time" },
                ["data"] = data,
            },
        };
        if (schema.ToJsonString().Contains("$defs", StringComparison.Ordinal))
        {
            schema["$defs"] = new JsonObject { ["money"] = Money() };
        }

        return schema;
    }

    /// <summary>Paths of everything that a schema promises, with its type.</summary>
    public static IEnumerable<string> PromisesOf(JsonNode schema, string path = "")
    {
        if (schema is not JsonObject node)
        {
            yield break;
        }

        yield return $"{path} {node["$ref"]?.ToJsonString()}{node["type"]?.ToJsonString()}";
        var required = node["required"]?.AsArray().Select(name => name!.GetValue<string>()).ToHashSet() ?? [];
        foreach (var (name, member) in node["properties"]?.AsObject() ?? [])
        {
            foreach (var promise in PromisesOf(member!, $"{path}/{name}{(required.Contains(name) ? "!" : "")}"))
            {
                yield return promise;
            }
        }
    }

    private static Type DataOf(string type) => type[..type.IndexOf('.', StringComparison.Ordinal)] switch
    {
        "invoice" => typeof(InvoiceNotice),
        "order" => typeof(OrderNotice),
        "contract" => typeof(ContractNotice),
        "billingRun" => typeof(BillingRunNotice),
        _ => typeof(TestNotice),
    };

    private static JsonNode Node(Type data, string type)
    {
        var options = new JsonSerializerOptions(WebhookPayload.Json) { RespectNullableAnnotations = true };
        options.MakeReadOnly(populateMissingResolver: true);
        var exporter = new JsonSchemaExporterOptions
        {
            TreatNullObliviousAsNonNullable = true,
            TransformSchemaNode = (context, schema) => Shaped(context, schema, type),
        };
        return options.GetJsonSchemaAsNode(data, exporter);
    }

    private static JsonNode Shaped(JsonSchemaExporterContext context, JsonNode schema, string type)
    {
        if (context.TypeInfo.Type == typeof(AmountNotice))
        {
            return new JsonObject { ["$ref"] = "#/$defs/money" };
        }

        if (schema is not JsonObject node || node["properties"] is not JsonObject members)
        {
            return Typed(context, schema);
        }

        foreach (var extra in OptionalMembersOf(context.TypeInfo.Type).Where(extra => Extras.GetValueOrDefault(type) != extra))
        {
            members.Remove(extra);
        }

        node["type"] = "object";
        node["required"] = new JsonArray([.. members.Select(member => (JsonNode)member.Key)]);
        return node;
    }

    // An optional member is never written as null, and every written enumeration is text.
    private static JsonNode Typed(JsonSchemaExporterContext context, JsonNode schema)
    {
        if (schema is not JsonObject node)
        {
            return schema;
        }

        if (IsOptional(context.PropertyInfo?.AttributeProvider) && node["type"] is JsonArray)
        {
            node["type"] = "string";
        }

        if (context.PropertyInfo?.Name == "sequence")
        {
            node["description"] = "Rises from event to event of one document, with gaps; what has a lower one is older.";
        }

        if (context.TypeInfo.Type.IsEnum)
        {
            node["type"] = "string";
        }

        return node;
    }

    private static IEnumerable<string> OptionalMembersOf(Type type) => type.GetProperties()
        .Where(IsOptional)
        .Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name));

    private static bool IsOptional(ICustomAttributeProvider? member) =>
        member?.GetCustomAttributes(typeof(JsonIgnoreAttribute), inherit: false).Length > 0;

    private static JsonObject Money() => new()
    {
        ["type"] = "object",
        ["description"] = "Decimal text in major units with the currency's decimals, and the ISO 4217 code.",
        ["required"] = new JsonArray("amount", "currency"),
        ["properties"] = new JsonObject
        {
            ["amount"] = new JsonObject { ["type"] = "string", ["pattern"] = @"^-?\d+(\.\d+)?$" },
            ["currency"] = new JsonObject { ["type"] = "string", ["pattern"] = "^[A-Z]{3}$" },
        },
    };
}
