using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using Invoicing.Application.Abstractions;
using Invoicing.Domain.Common;
using Invoicing.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Infrastructure.Tests.Persistence.Translation;

/// <summary>What a save writes into every table of the model, as each product would be told.</summary>
public sealed class WritingTests
{
    private static readonly Actor Somebody = Actor.System(new AccountId(Guid.Parse("0d000000-0000-7000-8000-000000000001")));

    private readonly Dictionary<Type, (IReadOnlyList<string> PostgreSql, IReadOnlyList<string> SqlServer)> _written = [];
    private IReadOnlyDictionary<string, string> _refused = new Dictionary<string, string>();

    private static IEnumerable<Type> Tables()
    {
        using var db = Contexts.Unconnected("PostgreSql");
        return [.. db.Model.GetEntityTypes().Where(type => !type.IsOwned() && type.FindPrimaryKey() is not null).Select(type => type.ClrType)];
    }

    [OneTimeSetUp]
    public async Task WriteAsync()
    {
        foreach (var table in Tables())
        {
            _written[table] = (await WrittenAsync("PostgreSql", table), await WrittenAsync("SqlServer", table));
        }

        _refused = await TransactSqlParser.RefusalsAsync(_written.Values.SelectMany(written => written.SqlServer).Distinct().ToDictionary(sql => sql));
    }

    [TestCaseSource(nameof(Tables))]
    public void A_row_is_added_changed_and_removed_in_both_databases(Type table)
    {
        var (postgreSql, sqlServer) = _written[table];
        TestContext.Out.WriteLine($"{string.Join('\n', postgreSql)}\n--- SQL Server\n{string.Join('\n', sqlServer)}");

        foreach (var verb in new[] { "INSERT INTO", "DELETE FROM" })
        {
            postgreSql.ShouldContain(sql => sql.Contains(verb));
            sqlServer.ShouldContain(sql => sql.Contains(verb));
        }

        sqlServer.ShouldAllBe(sql => !_refused.ContainsKey(sql), string.Join('\n', sqlServer.Select(sql => _refused.GetValueOrDefault(sql))));
    }

    private static async Task<IReadOnlyList<string>> WrittenAsync(string product, Type table)
    {
        await using var database = await RecordedDatabase.StartAsync(product);
        var statements = new List<string>();
        foreach (var state in new[] { EntityState.Added, EntityState.Modified, EntityState.Deleted })
        {
            var (sent, failure) = await database.RecordAsync(Somebody, services => SaveAsync(services.GetRequiredService<InvoicingDbContext>(), table, state));

            // An unreal database can not confirm what was written; but a save that fails before it wrote is a fault of the model.
            (failure is null or DbUpdateException).ShouldBeTrue(failure?.ToString());
            sent.ShouldNotBeEmpty($"{state} {failure}");
            statements.AddRange(sent);
        }

        return statements;
    }

    private static Task<int> SaveAsync(InvoicingDbContext db, Type table, EntityState state)
    {
        var type = db.Model.FindEntityType(table)!;
        var entry = db.Entry(Row(type));
        entry.State = state == EntityState.Added ? EntityState.Added : EntityState.Unchanged;
        if (state == EntityState.Modified)
        {
            Change(entry);
        }
        else
        {
            entry.State = state;
        }

        return db.SaveChangesAsync();
    }

    private static void Change(EntityEntry entry)
    {
        foreach (var property in entry.Properties.Where(property => !property.Metadata.IsKey()))
        {
            property.IsModified = true;
        }
    }

    /// <summary>An object with a sample in every column, its parts included.</summary>
    private static object Row(ITypeBase type)
    {
        var row = RuntimeHelpers.GetUninitializedObject(type.ClrType);
        foreach (var property in type.GetProperties().Where(property => property.PropertyInfo is not null))
        {
            Set(row, property, new Samples().ValueOf(property.ClrType));
        }

        foreach (var part in type.GetComplexProperties())
        {
            Set(row, part, Row(part.ComplexType));
        }

        foreach (var part in (type as IEntityType)?.GetNavigations().Where(navigation => navigation.TargetEntityType.IsOwned()) ?? [])
        {
            Set(row, part, part.IsCollection ? ListOf(part.TargetEntityType) : Row(part.TargetEntityType));
        }

        return row;
    }

    private static IList ListOf(IEntityType type)
    {
        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(type.ClrType))!;
        list.Add(Row(type));
        return list;
    }

    private static void Set(object row, IReadOnlyPropertyBase member, object? value)
    {
        if (member.FieldInfo is { } field)
        {
            field.SetValue(row, value);
        }
        else
        {
            member.PropertyInfo!.SetValue(row, value, BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public, null, null, null);
        }
    }
}
