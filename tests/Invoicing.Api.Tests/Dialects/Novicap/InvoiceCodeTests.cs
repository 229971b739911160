using Invoicing.Api.Dialects.Novicap;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.Dialects.Novicap;

public sealed class InvoiceCodeTests
{
    private const int FourCharacters = 36 * 36 * 36 * 36;
    private const long FiveCharacters = FourCharacters * 36L;

    [Test]
    public void Every_code_of_four_characters_is_used_once()
    {
        var seen = new HashSet<string>(FourCharacters);
        for (var serial = 1; serial <= FourCharacters; serial++)
        {
            var code = InvoiceCode.Of(serial);
            if (code.Length != 6 || !seen.Add(code) || !InvoiceCode.TryParse(code, out var back) || back != serial)
            {
                Assert.Fail($"{serial} has the code {code}");
            }
        }

        seen.Count.ShouldBe(FourCharacters);
    }

    [TestCase(1, 4)]
    [TestCase(FourCharacters, 4)]
    [TestCase(FourCharacters + 1L, 5)]
    [TestCase(FourCharacters + FiveCharacters, 5)]
    [TestCase(FourCharacters + FiveCharacters + 1, 6)]
    [TestCase(int.MaxValue, 6)]
    [TestCase(long.MaxValue - 1, 13)]
    [TestCase(long.MaxValue, 13)]
    public void A_code_is_as_long_as_it_must_be_and_leads_back(long serial, int length)
    {
        var code = InvoiceCode.Of(serial);

        code.ShouldMatch($"^I-[0-9A-Z]{{{length}}}$");
        InvoiceCode.TryParse(code, out var back).ShouldBeTrue();
        back.ShouldBe(serial);
    }

    [Test]
    public void Serials_far_and_near_lead_back()
    {
        var seed = Random.Shared.Next();
        TestContext.Out.WriteLine($"seed {seed}");
        var random = new Random(seed);
        for (var sample = 0; sample < 200_000; sample++)
        {
            // Half of them up to ten million, the others of every size.
            var serial = sample % 2 == 0 ? random.NextInt64(1, 10_000_001) : Math.Max(1, random.NextInt64() >> random.Next(0, 63));
            InvoiceCode.TryParse(InvoiceCode.Of(serial), out var back).ShouldBeTrue();
            back.ShouldBe(serial);
        }
    }

    [Test]
    public void Any_four_characters_are_the_code_of_exactly_one_serial()
    {
        var seed = Random.Shared.Next();
        TestContext.Out.WriteLine($"seed {seed}");
        var random = new Random(seed);
        for (var sample = 0; sample < 20_000; sample++)
        {
            var code = "I-" + new string(random.GetItems("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ".AsSpan(), random.Next(4, 12)));
            InvoiceCode.TryParse(code, out var serial).ShouldBeTrue();
            InvoiceCode.Of(serial).ShouldBe(code);
        }
    }

    [Test]
    public void Neighbours_tell_nothing_of_each_other()
    {
        var codes = Enumerable.Range(1, 1_000).Select(serial => InvoiceCode.Of(serial)).ToList();

        // Each character of a good shuffle takes nearly every value; a counter would leave the first ones still.
        for (var position = 2; position < 6; position++)
        {
            codes.Select(code => code[position]).Distinct().Count().ShouldBe(36);
        }

        codes.Zip(codes.Skip(1)).Count(pair => string.CompareOrdinal(pair.First, pair.Second) < 0).ShouldBeInRange(400, 600);
    }

    /// <summary>They stand in other people's books: whoever changes the shuffle breaks them.</summary>
    [TestCase(1, "I-1BVW")]
    [TestCase(2, "I-8IQW")]
    [TestCase(51, "I-GV1Y")]
    [TestCase(1_679_617, "I-E1M7C")]
    [TestCase(1_234_567_890_123, "I-WJ2MDASI")]
    public void Codes_never_change(long serial, string code) => InvoiceCode.Of(serial).ShouldBe(code);

    [TestCase(null)]
    [TestCase("")]
    [TestCase("I-")]
    [TestCase("I-1A2")]
    [TestCase("i-1A2B")]
    [TestCase("I-1a2b")]
    [TestCase("I-1A2B ")]
    [TestCase(" I-1A2B")]
    [TestCase("1A2B")]
    [TestCase("I_1A2B")]
    [TestCase("I-1A2É")]
    [TestCase("I-٠٠٠٠")]
    [TestCase("I-ZZZZZZZZZZZZZZ")]
    [TestCase("I-00000000000000000000000000000000")]
    public void Anything_else_is_no_code(string? text) => InvoiceCode.TryParse(text, out _).ShouldBeFalse();

    [TestCase(0)]
    [TestCase(-1)]
    public void A_serial_below_one_has_no_code(long serial) => Should.Throw<ArgumentOutOfRangeException>(() => InvoiceCode.Of(serial));
}
