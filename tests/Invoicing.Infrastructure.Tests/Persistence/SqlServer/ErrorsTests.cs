using System.Reflection;
using Invoicing.Infrastructure.Persistence.SqlServer;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Infrastructure.Tests.Persistence.SqlServer;

/// <summary>Exceptions as the driver makes them from what a server says, inside those that Entity Framework wraps around them.</summary>
public sealed class ErrorsTests
{
    private readonly Errors _errors = new();

    [TestCase(2601, "Cannot insert duplicate key row in object 'dbo.invoices' with unique index 'ux_invoices_reference'. The duplicate key value is (0d0, 20170832).", "ux_invoices_reference")]
    [TestCase(2627, "Violation of PRIMARY KEY constraint 'pk_source_documents'. Cannot insert duplicate key in object 'dbo.source_documents'. The duplicate key value is (0d0, TEST).", "pk_source_documents")]
    [TestCase(2627, "Violation of UNIQUE KEY constraint 'ak_invoices_serial'. Cannot insert duplicate key in object 'dbo.invoices'. The duplicate key value is (1).", "ak_invoices_serial")]
    [TestCase(2601, "Eine Zeile mit doppeltem Schlüssel kann in das Objekt \"dbo.invoices\" mit dem eindeutigen Index \"ux_invoices_order\" nicht eingefügt werden. Der doppelte Schlüsselwert ist (0d0).", "ux_invoices_order")]
    [TestCase(2601, "Cannot insert duplicate key row in object 'dbo.invoices' with unique index 'ux_invoices_reference'. The duplicate key value is (ux_invoices_order).", "ux_invoices_reference")]
    public void A_violated_index_is_named(int number, string message, string index) =>
        _errors.ViolatedIndex(new DbUpdateException("An error occurred.", Said(number, message))).ShouldBe(index);

    [TestCase(547)]
    [TestCase(1205)]
    [TestCase(8152)]
    public void Nothing_else_names_an_index(int number) => _errors.ViolatedIndex(Said(number, "with unique index 'ux_invoices_reference'")).ShouldBeNull();

    [TestCase(1205, "Transaction (Process ID 52) was deadlocked on lock resources with another process and has been chosen as the deadlock victim.")]
    [TestCase(1222, "Lock request time out period exceeded.")]
    [TestCase(3960, "Snapshot isolation transaction aborted due to update conflict.")]
    public void Who_lost_against_another_transaction_tries_again(int number, string message)
    {
        _errors.IsConflict(new DbUpdateException("An error occurred.", Said(number, message))).ShouldBeTrue();
        _errors.IsUnavailable(Said(number, message)).ShouldBeFalse();
    }

    [TestCase(-2)]
    [TestCase(53)]
    [TestCase(233)]
    [TestCase(10054)]
    [TestCase(4060)]
    [TestCase(6005)]
    [TestCase(40613)]
    public void A_server_that_is_away_is_unavailable(int number) => _errors.IsUnavailable(new DbUpdateException("An error occurred.", Said(number, "gone"))).ShouldBeTrue();

    [Test]
    public void An_error_that_ended_the_connection_is_unavailable_whatever_its_number() =>
        _errors.IsUnavailable(Said(64_000, "A severe error occurred on the current command.", severity: 20)).ShouldBeTrue();

    [TestCase(547)]
    [TestCase(2601)]
    [TestCase(8134)]
    public void A_fault_of_the_program_is_neither(int number)
    {
        _errors.IsConflict(Said(number, "no")).ShouldBeFalse();
        _errors.IsUnavailable(Said(number, "no")).ShouldBeFalse();
    }

    [Test]
    public async Task A_port_where_nobody_listens_is_unavailable()
    {
        await using var connection = new SqlConnection("Server=tcp:127.0.0.1,1;Connect Timeout=5;ConnectRetryCount=0;User Id=sa;Password=none;Encrypt=false");

        _errors.IsUnavailable(await Should.ThrowAsync<SqlException>(connection.OpenAsync())).ShouldBeTrue();
    }

    [Test]
    public async Task A_connection_that_is_gone_is_unavailable()
    {
        await using var connection = new SqlConnection("Server=tcp:127.0.0.1,1");
        await using var command = new SqlCommand("select 1", connection);

        _errors.IsUnavailable(await Should.ThrowAsync<InvalidOperationException>(command.ExecuteScalarAsync())).ShouldBeTrue();
    }

    [Test]
    public void A_mistake_of_our_own_is_not() => _errors.IsUnavailable(new InvalidOperationException("Sequence contains no elements")).ShouldBeFalse();

    [Test]
    public void Every_unique_index_has_a_name_that_is_recognised()
    {
        using var db = Contexts.Unconnected("SqlServer");
        var unique = db.Model.GetEntityTypes().SelectMany(type => type.GetIndexes().Where(index => index.IsUnique).Select(index => index.GetDatabaseName()!))
            .Concat(db.Model.GetEntityTypes().SelectMany(type => type.GetKeys().Select(key => key.GetName()!)));

        unique.ShouldAllBe(name => _errors.ViolatedIndex(Said(2601, $"with unique index '{name}'. The duplicate key value is (1).")) == name);
    }

    /// <summary>By the driver's own constructors, which are not public.</summary>
    private static SqlException Said(int number, string message, byte severity = 14)
    {
        const BindingFlags hidden = BindingFlags.Instance | BindingFlags.Static | BindingFlags.NonPublic;
        var make = typeof(SqlError).GetConstructors(hidden).MinBy(made => made.GetParameters().Length)!;
        var error = make.Invoke([.. make.GetParameters().Select(parameter => parameter.Name switch
        {
            "infoNumber" => number,
            "errorState" => (byte)1,
            "errorClass" => severity,
            "server" => "server",
            "errorMessage" => message,
            "procedure" => "",
            "lineNumber" => 1,
            _ => parameter.HasDefaultValue ? parameter.DefaultValue : null,
        })]);
        var errors = (SqlErrorCollection)typeof(SqlErrorCollection).GetConstructor(hidden, Type.EmptyTypes)!.Invoke(null);
        typeof(SqlErrorCollection).GetMethod("Add", hidden)!.Invoke(errors, [error]);
        return (SqlException)typeof(SqlException).GetMethod("CreateException", hidden, [typeof(SqlErrorCollection), typeof(string)])!.Invoke(null, [errors, "16.0.0"])!;
    }
}
