using Invoicing.Api.Dialects.Polar.Reading;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.Dialects.Polar;

public sealed class UuidTextTests
{
    private const string Character = "invalid character: expected an optional prefix of `urn:uuid:` followed by [0-9a-fA-F-], found ";

    [TestCase("67e55044-10b1-426f-9247-bb680e5fe0c8")]
    [TestCase("67E55044-10B1-426F-9247-BB680E5FE0C8")]
    [TestCase("67e5504410b1426f9247bb680e5fe0c8")]
    [TestCase("{67e55044-10b1-426f-9247-bb680e5fe0c8}")]
    [TestCase("urn:uuid:67e55044-10b1-426f-9247-bb680e5fe0c8")]
    public void Can_read_every_form(string text)
    {
        UuidText.TryRead(text, out var id, out var error).ShouldBeTrue();
        id.ShouldBe(new Guid("67e55044-10b1-426f-9247-bb680e5fe0c8"));
        error.ShouldBeNull();
    }

    [TestCase("", "invalid length: expected length 32 for simple format, found 0")]
    [TestCase("123", "invalid length: expected length 32 for simple format, found 3")]
    [TestCase("67e5504410b1426f9247bb680e5fe0c8a", "invalid length: expected length 32 for simple format, found 33")]
    [TestCase("not-a-uuid", Character + "`n` at 1")]
    [TestCase("course_id", Character + "`o` at 2")]
    [TestCase(" 67e55044-10b1-426f-9247-bb680e5fe0c8", Character + "` ` at 1")]
    [TestCase("67e55044-10b1-426f-9247-bb680e5fe0cé", Character + "`é` at 36")]
    [TestCase("{zzz}", Character + "`z` at 2")]
    [TestCase("urn:uuid:z", Character + "`z` at 10")]
    [TestCase("{67e5504410b1426f9247bb680e5fe0c8}", "invalid group count: expected 5, found 1")]
    [TestCase("67e55044-10b1-426f-9247bb680e5fe0c8", "invalid group count: expected 5, found 4")]
    [TestCase("-----", "invalid group count: expected 5, found 6")]
    [TestCase("67e550441-10b1-426f-9247-bb680e5fe0c8", "invalid group length in group 0: expected 8, found 9")]
    [TestCase("67e55044-10b-1426f-9247-bb680e5fe0c8", "invalid group length in group 1: expected 4, found 3")]
    [TestCase("10c25fc2-835b-4ef3-bb3d-bf44fe496e", "invalid group length in group 4: expected 12, found 10")]
    public void Cannot_read_anything_else(string text, string expected)
    {
        UuidText.TryRead(text, out _, out var error).ShouldBeFalse();
        error.ShouldBe(expected);
    }
}
