using Invoicing.Infrastructure.Persistence;
using Invoicing.Infrastructure.Persistence.Configurations;
using Invoicing.Infrastructure.Tests.Persistence.Translation;
using Microsoft.EntityFrameworkCore;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Infrastructure.Tests.Persistence;

[TestFixture("PostgreSql")]
[TestFixture("SqlServer")]
public sealed class FrozenColumnsTests(string product)
{
    [Test]
    public void Every_column_of_an_invoice_is_either_kept_or_living()
    {
        using var db = Contexts.Unconnected(product);
        var columns = db.Model.GetRelationalModel().Tables.Single(table => table.Name == "invoices").Columns.Select(column => column.Name);

        string[] listed = [.. FrozenColumns.Content, .. FrozenColumns.Seal, .. FrozenColumns.Revised, .. FrozenColumns.Living];

        listed.ShouldBeUnique();
        listed.ShouldBe(columns, ignoreOrder: true);
    }

    [Test]
    public void Tables_with_triggers_are_known_to_the_model()
    {
        using var db = Contexts.Unconnected(product);
        var known = db.Model.GetRelationalModel().Tables.SelectMany(table => table.Triggers.Select(trigger => (table.Name, trigger.ModelName)));

        known.ShouldBe([("invoices", FrozenColumns.InvoicesTrigger), ("payments", InvoiceZoneConfiguration.PaymentsTrigger), .. FrozenColumns.Parts, .. FrozenColumns.AppendOnly], ignoreOrder: true);
    }

    [Test]
    public async Task The_triggers_of_SQL_Server_are_read_by_an_independent_parser() => (await TransactSqlParser.RefusalsAsync(
        Infrastructure.Persistence.SqlServer.FreezeIssued.Triggers
            .Concat(Infrastructure.Persistence.SqlServer.NoteZones.Triggers)
            .Append(Infrastructure.Persistence.SqlServer.NoteZones.Fill)
            .ToDictionary(sql => sql))).ShouldBeEmpty();
}
