using Microsoft.Extensions.Configuration;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Infrastructure.Tests;

public sealed class DataDirectoryTests
{
    [TestCase(null, ".data")]
    [TestCase("", ".data")]
    [TestCase(" ", ".data")]
    [TestCase("books", "books")]
    [TestCase("/srv/invoicing", "/srv/invoicing")]
    public void An_empty_setting_is_none(string? setting, string folder) =>
        DataDirectory.Of(Configured(setting)).ShouldBe(Path.GetFullPath(folder));

    private static IConfiguration Configured(string? setting) =>
        new ConfigurationBuilder().AddInMemoryCollection([new KeyValuePair<string, string?>("Data:Directory", setting)]).Build();
}
