using System.Reflection;

namespace Invoicing.Infrastructure.Persistence;

/// <summary>A text in small letters, as the database's own language has them: said by each product in its own way.</summary>
internal static class SmallLetters
{
    public static MethodInfo Method { get; } = typeof(SmallLetters).GetMethod(nameof(Of))!;

    public static string Of(string text) => throw new NotSupportedException($"{text} is turned by the database.");
}
