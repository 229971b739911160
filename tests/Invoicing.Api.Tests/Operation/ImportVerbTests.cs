using System.Text;
using Invoicing.TestKit;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.Operation;

[NonParallelizable]
public sealed class ImportVerbTests
{
    [Test]
    public async Task Companies_come_from_a_file_line_by_line()
    {
        var connection = await DatabaseServer.CreateAsync();
        const string first = "\uFEFFName,Identifier,City,size\r\n"
            + "\"Núñez, \"\"Hijos\"\"\nS.L.\",es b88.000001,Barcelona,large\r\n"
            + "No identifier,,,\r\n"
            + "\r\n"
            + "Second SA,ESB88000002,,\r\n"
            + "Too few,ESB88000003\r\n"
            + "Third,ESB88000004,,huge\r\n"
            + "Fourth,ESB88000005,,";

        (await ImportAsync(connection, first)).ShouldBe((1, "3 new, 0 corrected, 0 unchanged, 3 refused.", string.Join('\n',
            "Line 4 refused: the identifier must be two letters of the country, then the national registration id.",
            "Line 7 refused: 2 fields where the header has 4.",
            "Line 8 refused: the size must be very_large, large, medium, small, very_small or unknown.")));
        (await DatabaseServer.ScalarAsync<string>(connection, "select name from company_register where identifier = 'ESB88000001'")).ShouldBe("Núñez, \"Hijos\"\nS.L.");

        (await ImportAsync(connection, "identifier,name\nESB88000002,Second SA\nESB88000005,Fifth\nESB88000006,Sixth\nESB88000006,Sixth again\n"))
            .ShouldBe((0, "1 new, 2 corrected, 1 unchanged, 0 refused.", ""));
        (await DatabaseServer.ScalarAsync<string>(connection, "select name from company_register where identifier = 'ESB88000006'")).ShouldBe("Sixth again");
    }

    [Test]
    public async Task A_long_file_is_taken_in_parts()
    {
        var connection = await DatabaseServer.CreateAsync();
        var lines = string.Join('\n', Enumerable.Range(0, 2_345).Select(i => $"PT{i:000000000},Company {i}"));

        (await ImportAsync(connection, "identifier,name\n" + lines)).ShouldBe((0, "2345 new, 0 corrected, 0 unchanged, 0 refused.", ""));
        (await DatabaseServer.ScalarAsync<long>(connection, "select count(*) from company_register")).ShouldBe(2_345);
    }

    [TestCase("")]
    [TestCase("ESB88000001,First\n")]
    [TestCase("identifier,name,colour\n")]
    [TestCase("identifier,name,name\n")]
    public async Task Cannot_import_without_a_header(string content)
    {
        var (code, output, errors) = await ImportAsync(await DatabaseServer.CreateAsync(), content);

        (code, output).ShouldBe((1, ""));
        errors.ShouldStartWith("The first line must name the columns, each once: identifier and name, and any of line1, ");
    }

    [Test]
    public async Task Cannot_import_a_file_that_is_not_there()
    {
        var (code, _, errors) = await ServerProcess.RunAsync("import", "companies", "/nowhere/companies.csv", $"--Database:ConnectionString={await DatabaseServer.CreateAsync()}");

        code.ShouldBe(1);
        ServeTests.OneSentence(errors).ShouldStartWith("The file '/nowhere/companies.csv' cannot be read");
    }

    private static async Task<(int Code, string Output, string Errors)> ImportAsync(string connection, string content)
    {
        using var data = new DataFolder();
        var file = Path.Combine(data.Root, "companies.csv");
        await File.WriteAllTextAsync(file, content, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        var (code, output, errors) = await ServerProcess.RunAsync("import", "companies", file, $"--Database:ConnectionString={connection}");
        return (code, output.Trim(), errors.Trim().ReplaceLineEndings("\n"));
    }
}
