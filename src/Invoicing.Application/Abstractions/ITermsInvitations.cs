using Invoicing.Domain.Common;
using Invoicing.Domain.Contracts;
using Invoicing.Domain.Customers;

namespace Invoicing.Application.Abstractions;

/// <summary>Links that invite a customer to accept the terms of one contract, for a while, without any other credential.</summary>
public interface ITermsInvitations
{
    /// <summary>The address with the signed token in its query; null where no page for it is configured.</summary>
    string? AddressOf(TermsInvitation invitation);

    /// <summary>Null where the token is altered or has expired.</summary>
    TermsInvitation? Read(string token);

    /// <summary>Whether the phrase is one of an invitation to this contract that has not expired.</summary>
    bool IsPhraseOf(ContractId contract, string phrase);
}

public sealed record TermsInvitation(
    AccountId AccountId, CustomerId CustomerId, long CustomerSerial, ContractId ContractId, long ContractSerial, DateTimeOffset Expires);
