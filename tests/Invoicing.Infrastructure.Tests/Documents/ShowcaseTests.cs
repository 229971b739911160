using Invoicing.TestKit;
using NUnit.Framework;

namespace Invoicing.Infrastructure.Tests.Documents;

public sealed class ShowcaseTests
{
    private const int PixelsPerInch = 80;

    /// <summary>Run by eng/draw-images.sh.</summary>
    [Test, Explicit("Writes pictures into the sources.")]
    public void Draw()
    {
        foreach (var (name, page, document) in Showcase.All)
        {
            File.WriteAllBytes(SourceTree.At("docs", "images", $"{name}.png"), PdfTools.Picture(Pdf.Of(document), page, PixelsPerInch));
        }
    }

    [Test]
    public void The_pictures_are_those_of_the_showcase() =>
        Assert.That(Directory.EnumerateFiles(SourceTree.At("docs", "images"), "*.png").Select(Path.GetFileNameWithoutExtension), Is.EquivalentTo(Showcase.All.Select(shown => shown.Name)));
}
