using System.Collections;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.Mvc.Formatters;

namespace Invoicing.Api.Hosting;

/// <summary>Reads every body as JSON, whatever its content type, into an element or a wire model.</summary>
internal sealed class AnyTypeJsonInputFormatter : IInputFormatter, IApiRequestFormatMetadataProvider
{
    public bool CanRead(InputFormatterContext context) => true;

    public async Task<InputFormatterResult> ReadAsync(InputFormatterContext context)
    {
        var body = await RequestBody.OfAsync(context.HttpContext);
        if (body.IsEmpty && context.TreatEmptyInputAsDefaultValue)
        {
            return await InputFormatterResult.SuccessAsync(null!);
        }

        return await InputFormatterResult.SuccessAsync(Bind(body.ReadJson(), context.ModelType)!);
    }

    public IReadOnlyList<string> GetSupportedContentTypes(string? contentType, Type objectType) => [contentType ?? "application/json"];

    private static object? Bind(JsonElement json, Type type)
    {
        if ((Nullable.GetUnderlyingType(type) ?? type) == typeof(JsonElement))
        {
            return json;
        }

        if (json.ValueKind is not JsonValueKind.Object && !typeof(IEnumerable).IsAssignableFrom(type))
        {
            throw new MalformedBodyException(HostingErrors.BodyNotObject, "The body must be a JSON object.", input: json);
        }

        try
        {
            return json.Deserialize(type, WireJson.Options);
        }
        catch (JsonException wrong)
        {
            throw WrongType(wrong, json);
        }
    }

    private static FailureException WrongType(JsonException wrong, JsonElement json)
    {
        const string message = "A value has the wrong JSON type.";
        var field = wrong.Path?.TrimStart('$').TrimStart('.') ?? string.Empty;
        return new FailureException(new Failure(FailureKind.Malformed, HostingErrors.BodyWrongType, message)
        {
            Fields = field.Length == 0 ? [] : [new FieldFailure(field, HostingErrors.BodyWrongType, message)],
            Input = json,
        });
    }
}
