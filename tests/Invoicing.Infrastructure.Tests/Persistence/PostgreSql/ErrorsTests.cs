using Invoicing.Infrastructure.Persistence.PostgreSql;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Infrastructure.Tests.Persistence.PostgreSql;

public sealed class ErrorsTests
{
    private readonly Errors _errors = new();

    [Test]
    public void A_violated_index_is_named() =>
        _errors.ViolatedIndex(new DbUpdateException("An error occurred.", Said("23505", "ux_invoices_reference"))).ShouldBe("ux_invoices_reference");

    [TestCase("40001")]
    [TestCase("40P01")]
    [TestCase("55P03")]
    public void Who_lost_against_another_transaction_tries_again(string state) => _errors.IsConflict(Said(state)).ShouldBeTrue();

    [TestCase("57P01")]
    [TestCase("57P03")]
    [TestCase("53300")]
    [TestCase("08006")]
    public void A_server_that_is_away_is_unavailable(string state) => _errors.IsUnavailable(Said(state)).ShouldBeTrue();

    [Test]
    public void A_broken_connection_is_unavailable() =>
        _errors.IsUnavailable(new NpgsqlException("Exception while reading from stream", new EndOfStreamException())).ShouldBeTrue();

    [TestCase("23503")]
    [TestCase("22001")]
    public void A_fault_of_the_program_is_neither(string state)
    {
        _errors.IsConflict(Said(state)).ShouldBeFalse();
        _errors.IsUnavailable(Said(state)).ShouldBeFalse();
        _errors.ViolatedIndex(Said(state, "fk_invoices")).ShouldBeNull();
    }

    private static PostgresException Said(string state, string? constraint = null) =>
        new("said so", "ERROR", "ERROR", state, constraintName: constraint);
}
