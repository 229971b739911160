using System.Globalization;

namespace Invoicing.Api.Dialects.Polar.Reading;

/// <summary>Reads the parameters of a list and collects what is wrong with them. Parameters that nobody asks for are passed over, as Polar does.</summary>
internal sealed class QueryReader(IQueryCollection query)
{
    private const int LargestPage = 100;
    private const int DefaultLimit = 10;

    private readonly List<ValidationDetail> failures = [];

    public int Page => Integer("page", 1);

    /// <summary>At most a hundred, whatever is asked for.</summary>
    public int Limit => Math.Min(LargestPage, Integer("limit", DefaultLimit));

    /// <exception cref="Hosting.FailureException">With everything that is wrong.</exception>
    public T Done<T>(T read) => failures.Count == 0 ? read : throw PolarValidation.Refusal([.. failures]);

    /// <summary>Refuses a filter by metadata, which nothing here could search by: an answer without it would be a wrong one.</summary>
    public void RefuseMetadata()
    {
        foreach (var key in query.Keys.Where(key => key.StartsWith("metadata[", StringComparison.Ordinal)))
        {
            failures.Add(new("value_error", ["query", "metadata"], "Value error, this server does not filter by metadata", key));
        }
    }

    public string? Text(string name) => query.TryGetValue(name, out var values) ? values[^1] : null;

    public IReadOnlyList<string> Texts(string name) =>
        query.TryGetValue(name, out var values) ? [.. values.OfType<string>()] : [];

    public IReadOnlyList<Guid> Uuids(string name) =>
        [.. Texts(name).Select((text, index) => UuidAt(text, name, index))];

    /// <summary>Ids of organizations, which are of any version here.</summary>
    public IReadOnlyList<Guid> UuidsOfAnyVersion(string name) =>
        [.. Texts(name).Select((text, index) => UuidAt(text, name, index, isFree: true))];

    /// <param name="values">Each allowed word with what it means.</param>
    public IReadOnlyList<T> Words<T>(string name, IReadOnlyDictionary<string, T> values) =>
        [.. Texts(name).Select((text, index) => WordAt(text, values, name, index))];

    private Guid UuidAt(string text, string name, int index, bool isFree = false)
    {
        if (Uuid4.Read(text, out var id, "query", name, index) is { } failure && !(isFree && failure.Type == PolarValidation.UuidVersion))
        {
            failures.Add(failure);
        }

        return id;
    }

    private T WordAt<T>(string text, IReadOnlyDictionary<string, T> values, string name, int index)
    {
        if (values.TryGetValue(text, out var meaning))
        {
            return meaning;
        }

        var words = values.Keys.Select(word => $"'{word}'").ToList();
        var expected = words.Count == 1 ? words[0] : $"{string.Join(", ", words.SkipLast(1))} or {words[^1]}";
        failures.Add(PolarValidation.NotOneOf(expected, text, "query", name, index));
        return default!;
    }

    private int Integer(string name, int otherwise)
    {
        if (Text(name) is not { } text)
        {
            return otherwise;
        }

        if (!decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number))
        {
            failures.Add(PolarValidation.NotIntegerText(text, "query", name));
            return otherwise;
        }

        if (number < 1)
        {
            failures.Add(PolarValidation.TooSmall(1, text, "query", name));
            return otherwise;
        }

        return (int)Math.Min(int.MaxValue, number);
    }
}
