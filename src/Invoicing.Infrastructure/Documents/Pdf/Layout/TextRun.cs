using System.Runtime.InteropServices;
using Invoicing.Infrastructure.Documents.Pdf.Shaping;
using Invoicing.Infrastructure.Documents.Pdf.TrueType;

namespace Invoicing.Infrastructure.Documents.Pdf.Layout;

/// <summary>A piece of a paragraph in one font, script and direction.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TextRun(int Start, int End, FontSubset Font, Script Script, byte Level);
