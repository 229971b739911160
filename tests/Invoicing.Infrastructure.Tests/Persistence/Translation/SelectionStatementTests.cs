using System.Reflection;
using Invoicing.Application.Abstractions;
using Invoicing.Application.Listing;
using Invoicing.Domain.Common;
using Microsoft.Extensions.DependencyInjection;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Infrastructure.Tests.Persistence.Translation;

/// <summary>Filters and cursors reach the database as parameters: a statement is the same whatever is asked for.</summary>
[TestFixture("PostgreSql")]
[TestFixture("SqlServer")]
public sealed class SelectionStatementTests(string product)
{
    private static IEnumerable<MethodInfo> Lists => DatabaseCalls.Types.SelectMany(DatabaseCalls.MethodsOf).Where(method => method.Name == "SelectAsync");

    [Test]
    public void Lists_are_found() => Lists.Select(DatabaseCalls.NameOf).ShouldContain("InvoiceQueries.SelectAsync");

    [TestCaseSource(nameof(Lists))]
    public async Task What_is_asked_for_is_never_part_of_a_statement(MethodInfo list)
    {
        await using var database = await RecordedDatabase.StartAsync(product);

        var one = await StatementsAsync(database, list, Planted.One);
        var other = await StatementsAsync(database, list, Planted.Other);

        one.Count.ShouldBeGreaterThan(5);
        other.ShouldBe(one);
        one.ShouldAllBe(sql => !Planted.One.Traces.Concat(Planted.Other.Traces).Any(trace => sql.Contains(trace, StringComparison.Ordinal)));
    }

    private static async Task<List<string>> StatementsAsync(RecordedDatabase database, MethodInfo list, Planted values)
    {
        var statements = new List<string>();
        foreach (var selection in new Selections(values).For(list))
        {
            var (sent, failure) = await database.RecordAsync(Actor.System(AccountId.New()), services => InvokeAsync(services, list, selection));
            failure.ShouldBeNull();
            statements.AddRange(sent);
        }

        return statements;
    }

    private static Task InvokeAsync(IServiceProvider services, MethodInfo list, Selection selection)
    {
        var target = ActivatorUtilities.CreateInstance(services, list.DeclaringType!);
        object?[] arguments = list.GetParameters().Length == 2 ? [selection, CancellationToken.None] : [selection, null, CancellationToken.None];
        return (Task)list.Invoke(target, BindingFlags.DoNotWrapExceptions, null, arguments, null)!;
    }
}
