using System.Text.RegularExpressions;
using Invoicing.TestKit;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.Architecture;

/// <summary>Who may know whom, read from the <c>using</c> lines and the qualified names.</summary>
public sealed partial class BoundsTests
{
    private const string Dialects = "src/Invoicing.Api/Dialects/";

    [TestCase("src/Invoicing.Domain", "Invoicing.Application", "Invoicing.Infrastructure", "Invoicing.Api", "Microsoft.", "MediatR", "Npgsql")]
    [TestCase("src/Invoicing.Application", "Invoicing.Infrastructure", "Invoicing.Api", "Microsoft.EntityFrameworkCore", "Microsoft.AspNetCore", "Npgsql", "AutoMapper")]
    [TestCase("src/Invoicing.Infrastructure", "Invoicing.Api", "AutoMapper")]
    [TestCase("src/Invoicing.Api/Dialects", "Invoicing.Infrastructure", "Microsoft.EntityFrameworkCore", "Npgsql")]
    [TestCase("src/Invoicing.Api/JsonApi", "Invoicing.Domain", "Invoicing.Application", "Invoicing.Infrastructure", "Invoicing.Api.Dialects")]
    [TestCase("src/Invoicing.Api/Hosting", "Invoicing.Infrastructure", "Invoicing.Api.Dialects", "Invoicing.Api.JsonApi", "Microsoft.EntityFrameworkCore")]
    public void A_layer_knows_nothing_outside_its_bounds(string folder, params string[] forbidden)
    {
        var offences = SourceTree.Files(folder)
            .SelectMany(file => UsingsOf(file).Select(used => (File: SourceTree.Relative(file), Used: used)))
            .Where(line => forbidden.Any(name => line.Used == name || line.Used.StartsWith(name.EndsWith('.') ? name : name + ".", StringComparison.Ordinal)));

        offences.ShouldBeEmpty();
    }

    [Test]
    public void No_dialect_knows_another()
    {
        var offences = SourceTree.Files(Dialects)
            .SelectMany(file => DialectsNamedIn(file)
                .Where(dialect => !SourceTree.Relative(file).StartsWith($"{Dialects}{dialect}/", StringComparison.Ordinal))
                .Select(dialect => $"{SourceTree.Relative(file)} knows {dialect}"));

        offences.ShouldBeEmpty();
    }

    [Test]
    public void Only_the_program_names_a_dialect()
    {
        var offences = SourceTree.Files("src")
            .Where(file => !SourceTree.Relative(file).StartsWith(Dialects, StringComparison.Ordinal))
            .Where(file => !file.EndsWith("Program.cs", StringComparison.Ordinal))
            .Where(file => DialectsNamedIn(file).Length > 0)
            .Select(SourceTree.Relative);

        offences.ShouldBeEmpty();
    }

    [Test]
    public void Provider_names_stay_in_persistence()
    {
        var offences = SourceTree.Files("src")
            .Where(file => !SourceTree.Relative(file).StartsWith("src/Invoicing.Infrastructure/", StringComparison.Ordinal))
            .Where(file => UsingsOf(file).Any(used => used.StartsWith("Npgsql", StringComparison.Ordinal)))
            .Select(SourceTree.Relative);

        offences.ShouldBeEmpty();
    }

    private static string[] DialectsNamedIn(string file) =>
        [.. DialectName().Matches(File.ReadAllText(file)).Select(match => match.Groups["name"].Value).Distinct()];

    private static IEnumerable<string> UsingsOf(string file) =>
        UsingLine().Matches(File.ReadAllText(file)).Select(match => match.Groups["name"].Value);

    [GeneratedRegex(@"Invoicing\.Api\.Dialects\.(?<name>\w+)", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex DialectName();

    [GeneratedRegex(@"^using (static )?(\w+ = )?(?<name>[\w.]+);", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex UsingLine();
}
