using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using Invoicing.Application.Invoices.Import;
using Invoicing.Application.Listing;
using Invoicing.Domain.Common;
using Invoicing.Domain.Companies;
using Invoicing.Domain.Contracts;
using Invoicing.Domain.Money;
using Invoicing.Domain.Numbering;
using Invoicing.Domain.Taxes;

namespace Invoicing.Infrastructure.Tests.Persistence.Translation;

/// <summary>Values of any type, good enough to be sent as parameters.</summary>
internal sealed class Samples(IServiceProvider? services = null)
{
    private static readonly NullabilityInfoContext Nullability = new();

    private static readonly Dictionary<Type, object> Known = new()
    {
        [typeof(string)] = "text",
        [typeof(int)] = 1,
        [typeof(long)] = 1L,
        [typeof(decimal)] = 1m,
        [typeof(bool)] = true,
        [typeof(byte[])] = new byte[] { 1 },
        [typeof(IReadOnlyDictionary<string, string>)] = new Dictionary<string, string> { ["text"] = "text" },
        [typeof(Guid)] = Guid.Parse("0d000000-0000-4000-8000-000000000001"),
        [typeof(DateOnly)] = new DateOnly(2026, 3, 15),
        [typeof(DateTimeOffset)] = new DateTimeOffset(2026, 3, 15, 12, 0, 0, TimeSpan.Zero),
        [typeof(TimeSpan)] = TimeSpan.FromMinutes(1),
        [typeof(CancellationToken)] = CancellationToken.None,
        [typeof(BillingPeriod)] = new BillingPeriod(new DateOnly(2026, 3, 1), new DateOnly(2026, 4, 1)),
        [typeof(Currency)] = Currency.Of("EUR"),
        [typeof(CompanyIdentifier)] = CompanyIdentifier.Parse("ESA46103834"),
        [typeof(NumberTemplate)] = NumberTemplate.Parse("{SEQ:0000}"),
        [typeof(TaxRate)] = TaxRate.Of(TaxCategory.Z, 0m),
        [typeof(Selection)] = new Selection(),
        [typeof(PartyMark)] = new NameMark("text", "text"),
    };

    private static readonly PartyMark[] OtherMarks = [new VatIdMark("text"), new RegistrationMark("text"), new EndpointMark(new ElectronicAddress("0088", "text"))];

    /// <summary>
    /// Argument lists that together take every branch that an argument alone decides: all given, all left out that may be, each left out alone,
    /// each given alone, every true-or-false both ways.
    /// </summary>
    public IEnumerable<object?[]> ArgumentsOf(MethodInfo method)
    {
        var parameters = method.GetParameters();
        var all = parameters.Select(Of).ToArray();
        yield return all;

        var optional = Enumerable.Range(0, parameters.Length).Where(i => MayBeNull(parameters[i])).ToArray();
        if (optional.Length > 0)
        {
            yield return [.. all.Select((value, i) => optional.Contains(i) ? null : value)];
        }

        foreach (var changed in optional.Length > 1 ? optional : [])
        {
            yield return [.. all.Select((value, i) => i == changed ? null : value)];
            yield return [.. all.Select((value, i) => i != changed && optional.Contains(i) ? null : value)];
        }

        foreach (var i in Enumerable.Range(0, parameters.Length))
        {
            foreach (var other in parameters[i].ParameterType == typeof(Selection) ? new Selections(Planted.One).For(method) : OthersOf(parameters[i].ParameterType))
            {
                yield return [.. all.Select((value, at) => at == i ? other : value)];
            }
        }
    }

    public object? ValueOf(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (Known.TryGetValue(type, out var known))
        {
            return known;
        }

        if (type == typeof(PartyMark))
        {
            return OtherMarks;
        }

        if (type.IsEnum)
        {
            return Enum.GetValues(type).GetValue(0);
        }

        if (typeof(IEnumerable).IsAssignableFrom(type) && ElementOf(type) is { } element)
        {
            var list = Array.CreateInstance(element, 2);
            list.SetValue(ValueOf(element), 0);
            list.SetValue(ValueOf(element), 1);
            return list;
        }

        return services?.GetService(type) ?? Made(type);
    }

    /// <summary>Of a filter record: with every member left out, and with each one alone, whether the constructor takes it or it is set.</summary>
    private IEnumerable<object?> OthersOf(Type type)
    {
        if (type == typeof(bool))
        {
            return [false];
        }

        if (type.IsEnum)
        {
            return Enum.GetValues(type).Cast<object?>().Skip(1);
        }

        return IsRecord(type) && !Known.ContainsKey(type) && type.GetConstructors().MaxBy(made => made.GetParameters().Length) is { } constructor
            ? VariantsOf(constructor)
            : [];
    }

    private IEnumerable<object?> VariantsOf(ConstructorInfo constructor)
    {
        var parameters = constructor.GetParameters();
        var none = parameters.Select(parameter => MayBeNull(parameter) ? null : ValueOf(parameter.ParameterType)).ToArray();
        yield return constructor.Invoke(none);
        for (var i = 0; i < parameters.Length; i++)
        {
            var at = i;
            foreach (var value in OthersOf(parameters[i].ParameterType).Prepend(ValueOf(parameters[i].ParameterType)))
            {
                yield return constructor.Invoke([.. none.Select((kept, j) => j == at ? value : kept)]);
            }
        }

        foreach (var member in constructor.DeclaringType!.GetProperties().Where(property => property.CanWrite && parameters.All(parameter => parameter.Name != property.Name)))
        {
            foreach (var value in OthersOf(member.PropertyType).Prepend(ValueOf(member.PropertyType)))
            {
                var variant = constructor.Invoke(none);
                member.SetValue(variant, value);
                yield return variant;
            }
        }
    }

    private object? Made(Type type)
    {
        if (type.IsInterface || type.IsAbstract || typeof(Delegate).IsAssignableFrom(type))
        {
            return null;
        }

        var constructor = type.GetConstructors().MaxBy(candidate => candidate.GetParameters().Length);
        return (IsRecord(type) || type.IsValueType) && constructor is not null
            ? constructor.Invoke([.. constructor.GetParameters().Select(Of)])
            : RuntimeHelpers.GetUninitializedObject(type);
    }

    // What ends must end after it began.
    private object? Of(ParameterInfo parameter) => parameter.Name is "End" or "To" && ValueOf(parameter.ParameterType) is DateOnly day ? day.AddMonths(1) : ValueOf(parameter.ParameterType);

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null || (type.IsValueType && type.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic) is not null);

    private static bool MayBeNull(ParameterInfo parameter) =>
        Nullable.GetUnderlyingType(parameter.ParameterType) is not null
        || (!parameter.ParameterType.IsValueType && Nullability.Create(parameter).WriteState == NullabilityState.Nullable);

    private static Type? ElementOf(Type type) =>
        type.IsArray ? type.GetElementType() : type.GetInterfaces().Prepend(type)
            .FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEnumerable<>))?.GetGenericArguments()[0];
}
