using System.Reflection;
using Invoicing.Application.Abstractions;
using Invoicing.Domain.Common;
using Invoicing.Domain.Customers;
using Invoicing.Infrastructure.Persistence;
using Microsoft.Extensions.DependencyInjection;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Infrastructure.Tests.Persistence.Translation;

/// <summary>
/// Every question that a use case asks the database, as each product would be asked. Use cases and questions are found in the compiled
/// code: a new one is here without being named. The texts are in the test's output.
/// </summary>
public sealed class TranslationTests
{
    private static readonly IReadOnlyDictionary<string, IReadOnlyList<MethodInfo>> UseCases = DatabaseCalls.ByUseCase();

    private readonly Dictionary<(string Product, MethodInfo Method), IReadOnlyList<string>> _statements = [];
    private IReadOnlyDictionary<string, string> _refused = new Dictionary<string, string>();

    private static IEnumerable<string> UseCaseNames => UseCases.Keys.Order(StringComparer.Ordinal);

    [OneTimeSetUp]
    public async Task AskAsync()
    {
        foreach (var product in new[] { "PostgreSql", "SqlServer" })
        {
            await using var database = await RecordedDatabase.StartAsync(product);
            foreach (var method in UseCases.Values.SelectMany(methods => methods).Distinct())
            {
                _statements[(product, method)] = await StatementsOfAsync(database, method);
            }
        }

        _refused = await TransactSqlParser.RefusalsAsync(_statements.Where(asked => asked.Key.Product == "SqlServer")
            .SelectMany(asked => asked.Value)
            .Distinct()
            .ToDictionary(sql => sql));
    }

    [TestCaseSource(nameof(UseCaseNames))]
    public void What_a_use_case_asks_is_said_to_both_databases(string useCase)
    {
        foreach (var method in UseCases[useCase])
        {
            var (postgreSql, sqlServer) = (_statements[("PostgreSql", method)], _statements[("SqlServer", method)]);
            TestContext.Out.WriteLine($"{DatabaseCalls.NameOf(method)}\n{string.Join('\n', postgreSql)}\n--- SQL Server\n{string.Join('\n', sqlServer)}\n");

            postgreSql.ShouldNotBeEmpty(DatabaseCalls.NameOf(method));
            sqlServer.Count(IsQuestion).ShouldBe(postgreSql.Count(IsQuestion), DatabaseCalls.NameOf(method));
            sqlServer.ShouldAllBe(sql => !_refused.ContainsKey(sql), string.Join('\n', sqlServer.Select(sql => _refused.GetValueOrDefault(sql))));
        }
    }

    // What a connection is told after a list is the product's own affair.
    private static bool IsQuestion(string sql) => DatabaseProducts.All.All(product => sql != product.Statements.EndReading());

    [Test]
    public void The_parser_refuses_what_is_no_T_SQL() =>
        TransactSqlParser.RefusalsAsync(new Dictionary<string, string>
        {
            ["another product's lock"] = "select * from invoices where id = @p0 for no key update",
            ["another product's limit"] = "select * from invoices order by id limit 5",
            ["a lock"] = "select * from [invoices] with (updlock, rowlock) where [id] = @p0",
        }).Result.Keys.ShouldBe(["another product's lock", "another product's limit"]);

    [Test]
    public void Use_cases_and_their_questions_are_found()
    {
        UseCases["IssueInvoice"].Select(DatabaseCalls.NameOf).ShouldContain("NumberSeriesRepository.LockAsync");
        UseCases["CreateInvoice"].Select(DatabaseCalls.NameOf).ShouldContain("OrganizationRepository.FindCompanyAsync");
        UseCases.Keys.ShouldContain("(OutboxDispatcher)");
    }

    /// <summary>
    /// What the method sends with every list of samples; where it needs more than samples to ask anything, what its private parts send. What
    /// is shown of a selection is asked in such a part, because nothing is found here.
    /// </summary>
    private static async Task<IReadOnlyList<string>> StatementsOfAsync(RecordedDatabase database, MethodInfo method)
    {
        var own = await SentByAsync(database, method);
        var parts = new List<string>(own);
        foreach (var part in own.Count > 0 ? DatabaseCalls.ShowingPartsOf(method.DeclaringType!) : DatabaseCalls.PartsOf(method.DeclaringType!))
        {
            parts.AddRange(await SentByAsync(database, part));
        }

        return parts;
    }

    private static async Task<IReadOnlyList<string>> SentByAsync(RecordedDatabase database, MethodInfo method)
    {
        var statements = new List<string>();
        foreach (var actor in Actors())
        {
            for (var i = 0; i < new Samples().ArgumentsOf(method).Count(); i++)
            {
                var at = i;
                var (sent, failure) = await database.RecordAsync(actor, services => InvokeAsync(services, method, new Samples(services).ArgumentsOf(method).ElementAt(at)));
                RefuseUntranslated(method, sent, failure);
                statements.AddRange(sent);
            }
        }

        return [.. statements.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Somebody who sees an account, and a customer who sees only what is the customer's.</summary>
    private static IEnumerable<Actor> Actors()
    {
        var account = new AccountId(Guid.Parse("0d000000-0000-7000-8000-000000000001"));
        yield return Actor.System(account);
        yield return new Actor(account, "portal", CredentialKind.CustomerSession, [], new CustomerId(Guid.Parse("0d000000-0000-4000-8000-000000000001")));
    }

    private static async Task InvokeAsync(IServiceProvider services, MethodInfo method, object?[] arguments)
    {
        var target = ActivatorUtilities.CreateInstance(services, method.DeclaringType!);
        await (Task)method.Invoke(target, BindingFlags.DoNotWrapExceptions, null, arguments, null)!;
    }

    // On an empty answer much may fail; but not for want of a translation, and not before anything was asked.
    private static void RefuseUntranslated(MethodInfo method, IReadOnlyList<string> sent, Exception? failure)
    {
        if (failure is not null and not InvoicingException && (sent.Count == 0 || failure.Message.Contains("could not be translated", StringComparison.Ordinal)))
        {
            throw new InvalidOperationException($"{DatabaseCalls.NameOf(method)} can not be said: {failure.Message}", failure);
        }
    }
}
