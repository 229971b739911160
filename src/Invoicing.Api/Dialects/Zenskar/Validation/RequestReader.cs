using System.Text.Json;
using Invoicing.Api.Hosting;

namespace Invoicing.Api.Dialects.Zenskar.Validation;

/// <summary>Takes the values of one request and remembers everything that is wrong with them, in the order of reading.</summary>
internal sealed class RequestReader
{
    public const string Code = "request.invalid";

    private readonly List<ValidationError> errors = [];

    /// <summary>The value of a field that must be there, or the default after a complaint.</summary>
    public T Required<T>(JsonElement body, string name, LaxReader<T> read)
        where T : struct
    {
        if (body.TryGetProperty(name, out var value))
        {
            return Read(value, "body", name, read) ?? default;
        }

        Miss(body, "body", name);
        return default;
    }

    /// <summary>Null where the field is absent or null, or after a complaint.</summary>
    public T? Optional<T>(JsonElement body, string name, LaxReader<T> read)
        where T : struct =>
        body.TryGetProperty(name, out var value) && value.ValueKind is not JsonValueKind.Null ? Read(value, "body", name, read) : null;

    /// <summary>A part of the path, the query or the headers.</summary>
    public T? Text<T>(string? value, string place, string name, LaxReader<T> read)
        where T : struct =>
        value is null ? null : Read(JsonSerializer.SerializeToElement(value, WireJson.Options), place, name, read);

    public void Miss(object? input, params object[] loc) => errors.Add(new ValidationError("missing", loc, "Field required", input));

    public void Complain(Complaint complaint, object? input, params object[] loc) =>
        errors.Add(new ValidationError(complaint.Type, loc, complaint.Message, input, complaint.Context));

    public HTTPValidationError ToError() => new(errors);

    /// <exception cref="FailureException">Invalid, with every complaint.</exception>
    public void RefuseIfWrong()
    {
        if (errors.Count > 0)
        {
            throw new FailureException(new Failure(FailureKind.Invalid, Code, "The request has invalid values.") { Input = ToError() });
        }
    }

    private T? Read<T>(JsonElement value, string place, string name, LaxReader<T> read)
        where T : struct
    {
        var result = read(value, out var complaint);
        if (complaint is not null)
        {
            Complain(complaint, value, place, name);
        }

        return result;
    }
}
