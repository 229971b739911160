using System.Reflection;
using System.Text.Json;
using Invoicing.Domain.Money;

namespace Invoicing.Infrastructure.Persistence.Queries.Listing;

/// <summary>Between the values of filters and cursors, and those of the model's types.</summary>
internal sealed record StoredValue(Func<object, object> ToStored, Func<object, object> ToNeutral)
{
    private static readonly StoredValue Same = new(value => value, value => value);

    public static StoredValue Of(Type type)
    {
        if (type.IsEnum)
        {
            return OfEnum(type);
        }

        if (type == typeof(int))
        {
            // What no row can have stays what no row can have.
            return new StoredValue(value => (int)Math.Clamp((long)value, int.MinValue, int.MaxValue), value => (long)(int)value);
        }

        if (type == typeof(DateTimeOffset))
        {
            return new StoredValue(value => ((DateTimeOffset)value).ToUniversalTime(), value => value);
        }

        if (type == typeof(Currency))
        {
            return new StoredValue(code => Currency.Of((string)code), currency => ((Currency)currency).Code);
        }

        return type.Namespace!.StartsWith("Invoicing.", StringComparison.Ordinal) ? OfWrapper(type) : Same;
    }

    private static StoredValue OfEnum(Type type)
    {
        var names = Enum.GetValues(type).Cast<object>().ToDictionary(value => JsonNamingPolicy.CamelCase.ConvertName(value.ToString()!));
        var values = names.ToDictionary(pair => pair.Value, pair => (object)pair.Key);
        return new StoredValue(name => names[(string)name], value => values[value]);
    }

    /// <summary>Of a type around one value, as ids and numbers are.</summary>
    private static StoredValue OfWrapper(Type type)
    {
        var value = type.GetProperty("Value")!;
        var (wrap, unwrap) = (ConstructorInvoker.Create(type.GetConstructor([value.PropertyType])!), MethodInvoker.Create(value.GetMethod!));
        return new StoredValue(inner => wrap.Invoke(inner), outer => unwrap.Invoke(outer)!);
    }
}
