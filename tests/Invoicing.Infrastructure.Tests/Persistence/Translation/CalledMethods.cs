using System.Reflection;
using System.Reflection.Emit;

namespace Invoicing.Infrastructure.Tests.Persistence.Translation;

/// <summary>Reads what a method calls out of its compiled body, so that nobody has to keep a list.</summary>
internal static class CalledMethods
{
    private const BindingFlags Everything =
        BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<int, OpCode> Codes = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => (int)(ushort)code.Value);

    /// <summary>What the type's methods call, those that the compiler makes of async methods and lambdas included.</summary>
    public static IEnumerable<MethodBase> Of(Type type) =>
        WithNested(type).SelectMany(part => part.GetMembers(Everything).OfType<MethodBase>()).SelectMany(Of);

    private static IEnumerable<Type> WithNested(Type type) => type.GetNestedTypes(BindingFlags.Public | BindingFlags.NonPublic).SelectMany(WithNested).Prepend(type);

    private static IEnumerable<MethodBase> Of(MethodBase method)
    {
        if (method.GetMethodBody()?.GetILAsByteArray() is not { } body)
        {
            yield break;
        }

        for (var at = 0; at < body.Length;)
        {
            var code = Codes[body[at] == 0xFE ? 0xFE00 | body[at + 1] : body[at]];
            at += code.Size;
            if (code.OperandType == OperandType.InlineMethod && Resolve(method, BitConverter.ToInt32(body, at)) is { } called)
            {
                yield return called;
            }

            at += SizeOf(code.OperandType, body, at);
        }
    }

    private static MethodBase? Resolve(MethodBase caller, int token)
    {
        var typeArguments = caller.DeclaringType!.IsGenericType ? caller.DeclaringType.GetGenericArguments() : null;
        var methodArguments = caller.IsGenericMethod ? caller.GetGenericArguments() : null;
        return caller.Module.ResolveMethod(token, typeArguments, methodArguments);
    }

    private static int SizeOf(OperandType operand, byte[] body, int at) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(body, at)),
        _ => 4,
    };
}
