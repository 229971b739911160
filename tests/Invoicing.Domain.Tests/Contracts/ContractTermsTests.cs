namespace Invoicing.Domain.Tests.Contracts;

using Invoicing.Domain.Common;
using Invoicing.Domain.Contracts;
using Invoicing.Domain.Money;
using Invoicing.Domain.Tests.Invoices;
using NUnit.Framework;
using Shouldly;

public sealed class ContractTermsTests
{
    private static readonly DateTimeOffset Later = Samples.Now.AddHours(1);

    [Test]
    public void The_first_acceptance_counts()
    {
        var contract = NewContract();

        contract.AcceptTerms("Ann", Samples.Now);
        contract.AcceptTerms("Bob", Later);

        (contract.TermsAcceptedAt, contract.TermsAcceptedBy).ShouldBe((Samples.Now, "Ann"));
        contract.Events.OfType<ContractTermsAccepted>().Count().ShouldBe(1);
    }

    [Test]
    public void Cannot_accept_a_cancelled_contract()
    {
        var contract = NewContract();
        contract.Cancel(Samples.Now);

        Refusal.Of(() => contract.AcceptTerms("Ann", Later), "contract.cancelled", ErrorKind.Conflict);
    }

    [Test]
    public void A_contract_that_nobody_accepted_is_withdrawn_and_cancelled()
    {
        var contract = NewContract();

        contract.Withdraw(Later);

        (contract.Status, contract.CancelledAt, contract.WithdrawnAt).ShouldBe((ContractStatus.Cancelled, Later, Later));
        contract.Events.OfType<ContractWithdrawn>().Count().ShouldBe(1);
    }

    [Test]
    public void A_cancelled_contract_keeps_its_date_when_it_is_withdrawn()
    {
        var contract = NewContract();
        contract.Cancel(Samples.Now);

        contract.Withdraw(Later);

        (contract.CancelledAt, contract.WithdrawnAt).ShouldBe((Samples.Now, Later));
    }

    [Test]
    public void Cannot_withdraw_an_accepted_contract()
    {
        var contract = NewContract();
        contract.AcceptTerms("Ann", Samples.Now);

        Refusal.Of(() => contract.Withdraw(Later), "contract.terms_accepted", ErrorKind.Conflict);
    }

    private static Contract NewContract()
    {
        var terms = new NewContract("Season", Currency.Usd, new DateOnly(2026, 9, 1))
        {
            Instalments = InstalmentPlan.Of(Money.OfMinor(496_800, Currency.Usd), 2, new DateOnly(2026, 9, 15)),
        };
        var contract = Contract.Create(ContractId.New(), Samples.Buyer, terms, Samples.Now);
        contract.Activate();
        return contract;
    }
}
