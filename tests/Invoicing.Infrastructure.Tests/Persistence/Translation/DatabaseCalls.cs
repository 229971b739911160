using System.Reflection;
using Invoicing.Application.Abstractions;
using Invoicing.Infrastructure.Persistence;
using Invoicing.Infrastructure.Persistence.Queries.Listing;
using MediatR;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Invoicing.Infrastructure.Tests.Persistence.Translation;

/// <summary>Which methods ask the database, and which use case calls which of them: found in the compiled code, named nowhere.</summary>
internal static class DatabaseCalls
{
    private static readonly Assembly Infrastructure = typeof(InvoicingDbContext).Assembly;
    private static readonly Assembly Application = typeof(IUnitOfWork).Assembly;

    /// <summary>What is not asked by itself, because it carries out what others ask.</summary>
    private static readonly Type[] OnlyCarriers = [typeof(InvoicingDbContext), typeof(UnitOfWork), typeof(RowLocks), typeof(ListReader)];

    /// <summary>Every type whose code touches the tables.</summary>
    public static IReadOnlyList<Type> Types { get; } =
    [
        .. Infrastructure.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false, IsNested: false } && !OnlyCarriers.Contains(type) && !typeof(ISaveChangesInterceptor).IsAssignableFrom(type))
            .Where(type => CalledMethods.Of(type).Any(AsksTheDatabase))
            .OrderBy(type => type.Name, StringComparer.Ordinal),
    ];

    public static IEnumerable<MethodInfo> MethodsOf(Type type) => TasksOf(type).Where(method => !method.IsPrivate || method.IsFinal);

    public static IEnumerable<MethodInfo> PartsOf(Type type) => TasksOf(type).Where(method => method is { IsPrivate: true, IsFinal: false });

    /// <summary>The part that asks what is shown of the rows that a list found.</summary>
    public static IEnumerable<MethodInfo> ShowingPartsOf(Type type) =>
        PartsOf(type).Where(method => method.GetParameters() is [{ } ids, _] && ids.ParameterType == typeof(IReadOnlyList<Guid>));

    /// <summary>Use case (or background work) and the database methods that it calls, in the order of their names.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<MethodInfo>> ByUseCase()
    {
        var byUseCase = Handlers().ToDictionary(UseCaseOf, handler => (IReadOnlyList<MethodInfo>)[.. Reached(handler).Distinct().OrderBy(NameOf, StringComparer.Ordinal)]);
        var covered = byUseCase.Values.SelectMany(methods => methods).ToHashSet();
        foreach (var rest in Types.SelectMany(MethodsOf).Where(method => !covered.Contains(method)).GroupBy(method => method.DeclaringType!.Name))
        {
            byUseCase[$"({rest.Key})"] = [.. rest];
        }

        return byUseCase;
    }

    public static string NameOf(MethodInfo method) => $"{method.DeclaringType!.Name}.{method.Name}";

    private static IEnumerable<MethodInfo> TasksOf(Type type) => type
        .GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
        .Where(method => !method.IsSpecialName && !method.ContainsGenericParameters && typeof(Task).IsAssignableFrom(method.ReturnType) && !IsOnlyAnAdd(method));

    private static bool AsksTheDatabase(MethodBase called) =>
        (called.DeclaringType == typeof(InvoicingDbContext) && !called.IsConstructor) || called.DeclaringType == typeof(IStatements);

    private static IEnumerable<Type> Handlers() => Application.GetTypes().Where(type => !type.IsAbstract && type.GetInterfaces().Any(i => i.IsGenericType
        && (i.GetGenericTypeDefinition() == typeof(IRequestHandler<,>) || i.GetGenericTypeDefinition() == typeof(INotificationHandler<>))));

    private static string UseCaseOf(Type handler) => handler.Name.Replace("Handler", "", StringComparison.Ordinal);

    // From the handler through the application's own code up to the ports, and from each port to what implements it.
    private static IEnumerable<MethodInfo> Reached(Type handler)
    {
        var seen = new HashSet<Type> { handler };
        var open = new Stack<Type>(seen);
        while (open.TryPop(out var type))
        {
            foreach (var called in CalledMethods.Of(type))
            {
                if (called is MethodInfo { DeclaringType.IsInterface: true } port && port.DeclaringType!.Assembly == Application)
                {
                    foreach (var method in ImplementationsOf(port))
                    {
                        yield return method;
                    }
                }
                else if (called.DeclaringType is { } next && next.Assembly == Application && !next.IsInterface && seen.Add(next))
                {
                    open.Push(next);
                }
            }
        }
    }

    private static IEnumerable<MethodInfo> ImplementationsOf(MethodInfo port) => Types
        .Where(type => port.DeclaringType!.IsAssignableFrom(type))
        .Select(type =>
        {
            var map = type.GetInterfaceMap(port.DeclaringType!);
            return map.TargetMethods[Array.IndexOf(map.InterfaceMethods, port)];
        })
        .Where(method => typeof(Task).IsAssignableFrom(method.ReturnType) && !IsOnlyAnAdd(method));

    // Rows that are added, changed or removed are written by the save at the end: the tests of writing cover every table.
    private static bool IsOnlyAnAdd(MethodInfo method) => method.Name is "AddAsync" && method.ReturnType == typeof(Task);
}
