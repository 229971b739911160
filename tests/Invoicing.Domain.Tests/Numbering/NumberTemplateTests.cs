namespace Invoicing.Domain.Tests.Numbering;

using FsCheck;
using FsCheck.Fluent;
using Invoicing.Domain.Common;
using Invoicing.Domain.Numbering;
using NUnit.Framework;
using Shouldly;
using PropertyAttribute = FsCheck.NUnit.PropertyAttribute;

[TestFixture]
public sealed class NumberTemplateTests
{
    private static readonly DateOnly Date = new(2024, 3, 9);

    [TestCase("{SEQ}", 7, "7")]
    [TestCase("{SEQ:0000}", 7, "0007")]
    [TestCase("{SEQ:0000}", 12345, "12345")]
    [TestCase("INV-{yyyy}-{SEQ:0000}", 1, "INV-2024-0001")]
    [TestCase("{yy}{MM}/{SEQ}", 42, "2403/42")]
    [TestCase("{SEQ:0000000000000000000}", long.MaxValue, "9223372036854775807")]
    [TestCase("№ {SEQ}", 1, "№ 1")]
    public void Format_fills_the_placeholders(string text, long sequence, string number)
    {
        var template = NumberTemplate.Parse(text);

        template.Format(sequence, Date).ShouldBe(number);
        template.Text.ShouldBe(text);
        template.ShouldBe(NumberTemplate.Parse(text));
    }

    [TestCase("", "needs")]
    [TestCase("INV", "needs")]
    [TestCase("{SEQ}{SEQ}", "only once")]
    [TestCase("{SEQ}-{SEQ:00}", "only once")]
    [TestCase("{SEQ}{dd}", "{dd}")]
    [TestCase("{seq}", "{seq}")]
    [TestCase("{SEQ:}", "{SEQ:}")]
    [TestCase("{SEQ:001}", "{SEQ:001}")]
    [TestCase("{SEQ:00000000000000000000}", "up to 19")]
    [TestCase("{}{SEQ}", "{}")]
    [TestCase("{{SEQ}}", "{{SEQ}")]
    [TestCase("{SEQ", "braces")]
    [TestCase("SEQ}", "braces")]
    [TestCase("{SEQ}}", "braces")]
    [TestCase("{SEQ}\n", "character")]
    [TestCase("{SEQ}\0", "character")]
    public void Cannot_read_a_faulty_template(string text, string named)
    {
        var refusal = Should.Throw<InvoicingException>(() => NumberTemplate.Parse(text));

        refusal.Code.ShouldBe("series.template_invalid");
        refusal.Message.ShouldContain(named);
    }

    [Test]
    public void Cannot_hold_half_a_character() => Refusal.Of(() => NumberTemplate.Parse("{SEQ}\ud800"), "series.template_invalid");

    [Test]
    public void Numbers_are_never_longer_than_the_limit()
    {
        var longest = new string('A', NumberTemplate.MaxLength - 19);

        NumberTemplate.Parse(longest + "{SEQ}").Format(long.MaxValue, Date).Length.ShouldBe(NumberTemplate.MaxLength);
        Refusal.Of(() => NumberTemplate.Parse(longest + "B{SEQ}"), "series.template_invalid");
    }

    [Property(MaxTest = 5000, Arbitrary = [typeof(NumberTemplateTests)])]
    public void Random_template_is_refused_or_gives_unique_numbers_of_bounded_length(Pieces pieces)
    {
        NumberTemplate template;
        try
        {
            template = NumberTemplate.Parse(pieces.Text);
        }
        catch (InvoicingException refusal)
        {
            refusal.Code.ShouldBe("series.template_invalid");
            return;
        }

        string[] numbers = [.. Sequences().Select(sequence => template.Format(sequence, Date))];
        numbers.Distinct().Count().ShouldBe(numbers.Length);
        numbers.Max(number => number.Length).ShouldBeLessThanOrEqualTo(NumberTemplate.MaxLength);
    }

    [Property(MaxTest = 3000, Arbitrary = [typeof(NumberTemplateTests)])]
    public void Random_series_is_refused_or_never_repeats_over_its_resets(Pieces pieces, SeriesReset reset)
    {
        NumberSeries series;
        try
        {
            series = NumberSeries.Create(
                NumberSeriesId.New(), AccountId.New(), Guid.CreateVersion7(), "any", NumberTemplate.Parse(pieces.Text), reset);
        }
        catch (InvoicingException refusal)
        {
            refusal.Code.ShouldBeOneOf("series.template_invalid", "series.template_repeats");
            return;
        }

        var dates = Enumerable.Range(0, 60).Select(index => new DateOnly(2023, 11, 1).AddDays(index * 12));
        dates.SelectMany(date => new[] { series.Draw(date), series.Draw(date) }).ShouldBeUnique();
    }

    public static Arbitrary<Pieces> Texts() => Gen
        .Elements("{SEQ}", "{SEQ:0}", "{SEQ:00000}", "{yyyy}", "{yy}", "{MM}")
        .Or(Gen.Elements("{dd}", "{", "}", "-", "1", "0", "INV", "é", "\t", "A long literal part "))
        .ArrayOf()
        .Select(pieces => new Pieces(string.Concat(pieces.Take(6))))
        .ToArbitrary();

    private static IEnumerable<long> Sequences() =>
        Enumerable.Range(1, 1200).Select(sequence => (long)sequence).Concat([99_999, 100_000, 100_001, long.MaxValue - 1, long.MaxValue]);

    public sealed record Pieces(string Text);
}
