using System.Text.RegularExpressions;
using Invoicing.TestKit;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.Architecture;

/// <summary>Who may know whom, read from the <c>using</c> lines and the qualified names.</summary>
public sealed partial class BoundsTests
{
    private const string Dialects = "src/Invoicing.Api/Dialects/";
    private const string Persistence = "src/Invoicing.Infrastructure/Persistence/";

    [TestCase("src/Invoicing.Domain", "Invoicing.Application", "Invoicing.Infrastructure", "Invoicing.Api", "Microsoft.", "MediatR", "Npgsql")]
    [TestCase("src/Invoicing.Application", "Invoicing.Infrastructure", "Invoicing.Api", "Microsoft.EntityFrameworkCore", "Microsoft.AspNetCore", "Npgsql", "AutoMapper")]
    [TestCase("src/Invoicing.Infrastructure", "Invoicing.Api", "AutoMapper")]
    [TestCase("src/Invoicing.Api/Dialects", "Invoicing.Infrastructure", "Microsoft.EntityFrameworkCore", "Npgsql")]
    [TestCase("src/Invoicing.Api/JsonApi", "Invoicing.Domain", "Invoicing.Infrastructure", "Invoicing.Api.Dialects", "Invoicing.Api.Native", "Microsoft.EntityFrameworkCore", "Npgsql")]
    [TestCase("src/Invoicing.Api/Native", "Invoicing.Infrastructure", "Invoicing.Api.Dialects", "Microsoft.EntityFrameworkCore", "Npgsql")]
    [TestCase("src/Invoicing.Api/Hosting", "Invoicing.Infrastructure", "Invoicing.Api.Dialects", "Invoicing.Api.JsonApi", "Microsoft.EntityFrameworkCore")]
    public void A_layer_knows_nothing_outside_its_bounds(string folder, params string[] forbidden)
    {
        var offences = SourceTree.Files(folder)
            .SelectMany(file => UsingsOf(file).Select(used => (File: SourceTree.Relative(file), Used: used)))
            .Where(line => forbidden.Any(name => line.Used == name || line.Used.StartsWith(name.EndsWith('.') ? name : name + ".", StringComparison.Ordinal)));

        offences.ShouldBeEmpty();
    }

    [Test]
    public void The_json_api_module_knows_lists_and_no_feature()
    {
        var offences = SourceTree.Files("src/Invoicing.Api/JsonApi")
            .SelectMany(file => UsingsOf(file).Select(used => (File: SourceTree.Relative(file), Used: used)))
            .Where(line => line.Used.StartsWith("Invoicing.Application", StringComparison.Ordinal) && line.Used != "Invoicing.Application.Listing");

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
    public void Database_products_are_named_in_persistence_alone()
    {
        var offences = SourceTree.Files("src")
            .Select(SourceTree.Relative)
            .Where(file => !file.StartsWith(Persistence, StringComparison.Ordinal))
            .Where(file => DatabaseProduct().IsMatch(File.ReadAllText(SourceTree.At(file.Split('/')))));

        offences.ShouldBeEmpty();
    }

    [Test]
    public void Each_database_product_has_the_same_files()
    {
        static IEnumerable<string> FilesOf(string product) => SourceTree.Files(Persistence + product)
            .Where(file => !file.Contains("Migrations", StringComparison.Ordinal))
            .Select(file => Path.GetFileName(file));

        FilesOf("SqlServer").ShouldBe(FilesOf("PostgreSql"));
    }

    [Test]
    public void Neutral_persistence_asks_no_product_by_name()
    {
        var products = new[] { Persistence + "PostgreSql/", Persistence + "SqlServer/", Persistence + "Embedded/" };
        var offences = SourceTree.Files(Persistence)
            .Select(SourceTree.Relative)
            .Where(file => !products.Any(folder => file.StartsWith(folder, StringComparison.Ordinal)))
            .Where(file => UsingsOf(SourceTree.At(file.Split('/'))).Any(used => DatabaseProduct().IsMatch(used)));

        offences.ShouldBeEmpty();
    }

    private static string[] DialectsNamedIn(string file) =>
        [.. DialectName().Matches(File.ReadAllText(file)).Select(match => match.Groups["name"].Value).Distinct()];

    private static IEnumerable<string> UsingsOf(string file) =>
        UsingLine().Matches(File.ReadAllText(file)).Select(match => match.Groups["name"].Value);

    [GeneratedRegex(@"Invoicing\.Api\.Dialects\.(?<name>\w+)", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex DialectName();

    [GeneratedRegex(@"Npgsql|Postgre|Sql ?Server|SqlClient|Sqlite|T-SQL", RegexOptions.IgnoreCase, 1_000)]
    private static partial Regex DatabaseProduct();

    [GeneratedRegex(@"^using (static )?(\w+ = )?(?<name>[\w.]+);", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex UsingLine();
}
