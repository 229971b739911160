using System.Security.Cryptography;
using System.Text;
using Invoicing.Application.Abstractions;
using Invoicing.Domain.Common;
using Invoicing.Infrastructure.Idempotency;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Infrastructure.Tests.Idempotency;

public sealed class AnswerSealTests
{
    private static readonly byte[] ServerKey = [.. Enumerable.Repeat((byte)7, 32)];
    private static readonly KeyedWrite Write = new(new AccountId(Guid.Parse("0d000000-0000-7000-8000-000000000001")), "POST /keys", "key 1", [1, 2, 3]);
    private static readonly byte[] Answer = Encoding.UTF8.GetBytes("""{"api_key":"inv_shown_once"}""");

    [Test]
    public void What_is_closed_is_opened_by_the_same_write_alone()
    {
        var closed = AnswerSeal.Of(Write, ServerKey).Close(Answer);

        AnswerSeal.Of(Write with { Payload = [4] }, ServerKey).Open(closed).ShouldBe(Answer);
        foreach (var other in Others())
        {
            Should.Throw<AuthenticationTagMismatchException>(() => other.Open(closed));
        }
    }

    [Test]
    public void Nothing_of_it_is_readable_and_no_two_are_equal()
    {
        var seal = AnswerSeal.Of(Write, ServerKey);

        Encoding.Latin1.GetString(seal.Close(Answer)).ShouldNotContain("inv_");
        seal.Close(Answer).ShouldNotBe(seal.Close(Answer));
    }

    [Test]
    public void A_changed_byte_is_noticed()
    {
        var seal = AnswerSeal.Of(Write, ServerKey);
        var closed = seal.Close(Answer);
        closed[^1] ^= 1;

        Should.Throw<AuthenticationTagMismatchException>(() => seal.Open(closed));
    }

    [Test]
    public void Names_and_fingerprints_tell_writes_apart()
    {
        var seal = AnswerSeal.Of(Write, ServerKey);

        AnswerSeal.Of(Write, ServerKey).Name.ShouldBe(seal.Name);
        AnswerSeal.Of(Write with { Payload = [1, 2, 4] }, ServerKey).Name.ShouldBe(seal.Name);
        AnswerSeal.Of(Write with { Payload = [1, 2, 4] }, ServerKey).Fingerprint.ShouldNotBe(seal.Fingerprint);
        Others().ShouldAllBe(other => !other.Name.SequenceEqual(seal.Name));
    }

    private static AnswerSeal[] Others() =>
    [
        AnswerSeal.Of(Write with { Key = "key 2" }, ServerKey),
        AnswerSeal.Of(Write with { Scope = "POST /others" }, ServerKey),
        AnswerSeal.Of(Write with { AccountId = AccountId.New() }, ServerKey),
        AnswerSeal.Of(Write, [.. Enumerable.Repeat((byte)8, 32)]),
    ];
}
