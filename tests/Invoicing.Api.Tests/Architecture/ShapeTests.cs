using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Invoicing.Api.Hosting;
using Invoicing.Application.Abstractions;
using Invoicing.Domain.Common;
using Invoicing.TestKit;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.Architecture;

public sealed partial class ShapeTests
{
    private const int LongestFile = 300;
    private const int LongestTestFile = 400;
    private static readonly Assembly Domain = typeof(Entity).Assembly;
    private static readonly Assembly Application = typeof(ICurrentActor).Assembly;
    private static readonly Assembly Infrastructure = typeof(Invoicing.Infrastructure.DependencyInjection).Assembly;
    private static readonly Assembly Api = typeof(Dialect).Assembly;

    [Test]
    public void Commands_views_and_events_do_not_change()
    {
        var types = Application.GetTypes()
            .Where(type => typeof(IBaseRequest).IsAssignableFrom(type) || type.Name.EndsWith("View", StringComparison.Ordinal))
            .Concat(Domain.GetTypes().Where(type => type.IsSubclassOf(typeof(DomainEvent))));

        types.SelectMany(PublicSetters).ShouldBeEmpty();
    }

    [Test]
    public void Aggregates_have_no_public_setters() =>
        Domain.GetTypes().Where(type => type.IsSubclassOf(typeof(Entity))).SelectMany(PublicSetters).ShouldBeEmpty();

    [Test]
    public void The_domain_knows_no_binary_floating_point()
    {
        var offences = SourceTree.Files("src/Invoicing.Domain").Concat(SourceTree.Files("src/Invoicing.Application"))
            .Where(file => FloatingPoint().IsMatch(WithoutComments(file)))
            .Select(SourceTree.Relative);

        offences.ShouldBeEmpty();
    }

    [Test]
    public void Every_dialects_controller_carries_one_dialect_attribute()
    {
        var controllers = Api.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(ControllerBase)) && type.Namespace!.StartsWith("Invoicing.Api.Dialects", StringComparison.Ordinal))
            .ToArray();

        controllers.ShouldNotBeEmpty();
        controllers.ShouldAllBe(controller => controller.GetCustomAttributes<DialectAttribute>().Count() == 1);
    }

    [Test]
    public void Classes_without_heirs_are_sealed()
    {
        var types = new[] { Domain, Application, Infrastructure, Api }.SelectMany(assembly => assembly.GetTypes()).ToArray();
        var parents = types.Select(type => type.BaseType).ToHashSet();
        var open = types
            .Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false } && !parents.Contains(type))
            .Where(type => type.GetCustomAttribute<CompilerGeneratedAttribute>() is null && !type.Name.Contains('<'))
            .Where(type => type.Namespace?.StartsWith("Invoicing.", StringComparison.Ordinal) == true && !type.Namespace.EndsWith("Migrations", StringComparison.Ordinal))
            .Select(type => type.FullName);

        open.ShouldBeEmpty();
    }

    [Test]
    public void No_name_says_nothing()
    {
        var offences = SourceTree.Files("src")
            .Where(file => Nothing().IsMatch(Path.GetFileNameWithoutExtension(file)))
            .Select(SourceTree.Relative);

        offences.ShouldBeEmpty();
    }

    [Test]
    public void Files_are_short()
    {
        var tooLong = SourceTree.Files("src").Select(file => (File: file, Limit: LongestFile))
            .Concat(SourceTree.Files("eng").Select(file => (File: file, Limit: LongestFile)))
            .Concat(SourceTree.Files("tests").Select(file => (File: file, Limit: LongestTestFile)))
            .Where(entry => File.ReadLines(entry.File).Count() > entry.Limit)
            .Select(entry => SourceTree.Relative(entry.File));

        tooLong.ShouldBeEmpty();
    }

    [Test]
    public void The_program_is_short() =>
        File.ReadLines(SourceTree.At("src", "Invoicing.Api", "Program.cs")).Count().ShouldBeLessThanOrEqualTo(60);

    [Test]
    public void Nothing_is_left_unfinished()
    {
        var offences = SourceTree.Files("src").Where(file => Unfinished().IsMatch(File.ReadAllText(file))).Select(SourceTree.Relative);

        offences.ShouldBeEmpty();
    }

    private static IEnumerable<string> PublicSetters(Type type) => type.GetProperties()
        .Where(property => property.SetMethod is { IsPublic: true } setter && !IsInitOnly(setter))
        .Select(property => $"{type.Name}.{property.Name}");

    private static bool IsInitOnly(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static string WithoutComments(string file) => Comment().Replace(File.ReadAllText(file), "");

    [GeneratedRegex(@"\b(double|float|Double|Single)\b(?!\()", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex FloatingPoint();

    [GeneratedRegex("//.*$", RegexOptions.Multiline, 1_000)]
    private static partial Regex Comment();

    [GeneratedRegex("(Manager|Helper|Util|Utils|Base)$", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Nothing();

    [GeneratedRegex("NotImplementedException|TODO|FIXME|HACK", RegexOptions.None, 1_000)]
    private static partial Regex Unfinished();
}
