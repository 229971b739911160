using System.Text.Json;

namespace Invoicing.Api.Dialects.Polar.Reading;

/// <summary>Reads the members of one object of a body and collects what is wrong with them.</summary>
internal sealed class BodyReader
{
    /// <summary>Polar sets none; this keeps what is printed on an invoice printable.</summary>
    private const int LongestText = 1_000;

    private readonly List<ValidationDetail> failures;
    private readonly object[] location;

    private BodyReader(JsonElement json, List<ValidationDetail> failures, object[] location)
    {
        Json = json;
        this.failures = failures;
        this.location = location;
    }

    public JsonElement Json { get; }

    /// <exception cref="Hosting.FailureException">The body is no object.</exception>
    public static BodyReader Of(JsonElement body) => body.ValueKind is JsonValueKind.Object
        ? new BodyReader(body, [], ["body"])
        : throw PolarValidation.Refusal(PolarValidation.NotObject(body, "body"));

    public object[] At(params object[] names) => [.. location, .. names];

    public void Fail(ValidationDetail failure) => failures.Add(failure);

    /// <exception cref="Hosting.FailureException">With everything that is wrong.</exception>
    public T Done<T>(T read) => failures.Count == 0 ? read : throw PolarValidation.Refusal([.. failures]);

    /// <summary>The same where the result can only be made of sound values.</summary>
    public T Done<T>(Func<T> read) => failures.Count == 0 ? read() : throw PolarValidation.Refusal([.. failures]);

    public bool Has(string name) => Json.TryGetProperty(name, out _);

    /// <summary>The member where it is there and not null.</summary>
    public JsonElement? Value(string name) =>
        Json.TryGetProperty(name, out var value) && value.ValueKind is not JsonValueKind.Null ? value : null;

    public bool Require(string name)
    {
        if (!Has(name))
        {
            Fail(PolarValidation.Missing(Json, At(name)));
        }

        return Has(name);
    }

    /// <param name="emptyIsNull">Whether a text without anything but blanks counts as none.</param>
    public string? Text(string name, int longest = LongestText, bool emptyIsNull = false)
    {
        if (Value(name) is not { } value)
        {
            return null;
        }

        if (value.ValueKind is not JsonValueKind.String)
        {
            Fail(PolarValidation.NotText(value, At(name)));
            return null;
        }

        var text = value.GetString()!;
        if (text.Length > longest)
        {
            Fail(PolarValidation.TooLong(longest, text, At(name)));
        }

        return !emptyIsNull || text.Trim().Length > 0 ? (emptyIsNull ? text.Trim() : text) : null;
    }

    public Guid? Uuid(string name)
    {
        if (Text(name) is not { } text)
        {
            return null;
        }

        if (Uuid4.Read(text, out var id, At(name)) is { } failure)
        {
            Fail(failure);
        }

        return id;
    }

    public long? Integer(string name)
    {
        if (Value(name) is not { } value)
        {
            return null;
        }

        if (value.ValueKind is JsonValueKind.Number && value.TryGetInt64(out var number))
        {
            return number;
        }

        Fail(PolarValidation.NotInteger(value, At(name)));
        return null;
    }

    public bool Boolean(string name)
    {
        if (Value(name) is not { ValueKind: not (JsonValueKind.True or JsonValueKind.False) } value)
        {
            return Value(name)?.GetBoolean() ?? false;
        }

        Fail(PolarValidation.NotBoolean(value, At(name)));
        return false;
    }

    public DateTimeOffset? Time(string name)
    {
        if (Value(name) is not { } value)
        {
            return null;
        }

        if (value.ValueKind is JsonValueKind.String && value.TryGetDateTimeOffset(out var time))
        {
            return time.ToUniversalTime();
        }

        Fail(PolarValidation.NotTime(value, At(name)));
        return null;
    }

    /// <summary>The reader of a member that is an object, or null.</summary>
    public BodyReader? Object(string name)
    {
        if (Value(name) is not { } value)
        {
            return null;
        }

        if (value.ValueKind is JsonValueKind.Object)
        {
            return new BodyReader(value, failures, At(name));
        }

        Fail(PolarValidation.NotObject(value, At(name)));
        return null;
    }

    public IReadOnlyList<BodyReader> Objects(string name)
    {
        if (Value(name) is not { } value)
        {
            return [];
        }

        if (value.ValueKind is JsonValueKind.Array && value.EnumerateArray().All(entry => entry.ValueKind is JsonValueKind.Object))
        {
            return [.. value.EnumerateArray().Select((entry, index) => new BodyReader(entry, failures, At(name, index)))];
        }

        Fail(PolarValidation.NotList(value, At(name)));
        return [];
    }

    /// <summary>How many things are wrong so far.</summary>
    public int FailureCount => failures.Count;
}
