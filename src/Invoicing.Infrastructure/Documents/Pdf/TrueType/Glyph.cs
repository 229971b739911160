using System.Runtime.InteropServices;

namespace Invoicing.Infrastructure.Documents.Pdf.TrueType;

/// <summary>
/// What is drawn for a character or a group of them: its number in a subset and its width in thousandths of the font size.
/// </summary>
/// <param name="CodePoint">The first character that it stands for.</param>
/// <param name="Level">Odd when it stands in text from right to left.</param>
/// <param name="IsContinued">Whether no line may end before it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Glyph(FontSubset Font, ushort Id, ushort Width, int CodePoint, byte Level = 0, bool IsContinued = false);
