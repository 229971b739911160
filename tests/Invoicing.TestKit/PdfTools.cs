using System.ComponentModel;
using System.Diagnostics;

namespace Invoicing.TestKit;

/// <summary>Independent readers of PDF files, so that the writer is not judged by itself.</summary>
public static class PdfTools
{
    /// <summary>The text as it stands on the pages.</summary>
    public static string Text(byte[] pdf) => OnFile(pdf, path => Run("pdftotext", "poppler-utils", "-enc", "UTF-8", "-layout", path, "-"));

    /// <summary>The text in the order in which it was written, so that a wrapped cell stays together.</summary>
    public static string TextInWritingOrder(byte[] pdf) => OnFile(pdf, path => Run("pdftotext", "poppler-utils", "-enc", "UTF-8", "-raw", path, "-"));

    /// <summary>Words with their place: lines of <c>xMin yMin xMax yMax word</c> attributes.</summary>
    public static string WordBoxes(byte[] pdf) => OnFile(pdf, path => Run("pdftotext", "poppler-utils", "-enc", "UTF-8", "-bbox", path, "-"));

    public static string Fonts(byte[] pdf) => OnFile(pdf, path => Run("pdffonts", "poppler-utils", path));

    /// <summary>Throws unless structure, streams and cross references are sound, warnings included.</summary>
    public static string Check(byte[] pdf) => OnFile(pdf, path => Run("qpdf", "qpdf", "--check", path));

    /// <summary>A table of the pictures, page by page.</summary>
    public static string Images(byte[] pdf) => OnFile(pdf, path => Run("pdfimages", "poppler-utils", "-list", path));

    /// <summary>The names of the files inside.</summary>
    public static string Attachments(byte[] pdf) => OnFile(pdf, path => Run("pdfdetach", "poppler-utils", "-list", path));

    /// <summary>The first file inside.</summary>
    public static byte[] Attachment(byte[] pdf)
    {
        var target = Path.GetTempFileName();
        try
        {
            OnFile(pdf, path => Run("pdfdetach", "poppler-utils", "-save", "1", "-o", target, path));
            return File.ReadAllBytes(target);
        }
        finally
        {
            File.Delete(target);
        }
    }

    /// <summary>A page as PNG.</summary>
    public static byte[] Picture(byte[] pdf, int page, int pixelsPerInch) => Picture(pdf, page, pixelsPerInch, "png", "png");

    /// <summary>A page as JPEG.</summary>
    public static byte[] Photo(byte[] pdf, int page, int pixelsPerInch) => Picture(pdf, page, pixelsPerInch, "jpeg", "jpg");

    private static byte[] Picture(byte[] pdf, int page, int pixelsPerInch, string format, string extension)
    {
        var target = Path.GetTempFileName();
        try
        {
            var (number, resolution) = ($"{page:0}", $"{pixelsPerInch:0}");
            OnFile(pdf, path => Run("pdftoppm", "poppler-utils", $"-{format}", "-singlefile", "-f", number, "-l", number, "-r", resolution, path, target));
            return File.ReadAllBytes($"{target}.{extension}");
        }
        finally
        {
            File.Delete(target);
            File.Delete($"{target}.{extension}");
        }
    }

    /// <summary>All objects as JSON, without the bytes of streams.</summary>
    public static string Objects(byte[] pdf) => OnFile(pdf, path => Run("qpdf", "qpdf", "--json", "--json-key=qpdf", path));

    /// <summary>The same file as qpdf writes it.</summary>
    public static byte[] Rewrite(byte[] pdf, params string[] options) => Changed(pdf, (from, to) => Run("qpdf", "qpdf", [.. options, from, to]));

    /// <summary>The file with another one beside it, as qpdf puts it there.</summary>
    public static byte[] WithAttachment(byte[] pdf, string name, byte[] content)
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var path = Path.Combine(folder.FullName, name);
            File.WriteAllBytes(path, content);
            return Changed(pdf, (from, to) => Run("qpdf", "qpdf", from, "--add-attachment", path, "--", to));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static byte[] Changed(byte[] pdf, Action<string, string> change) => Convert.FromBase64String(OnFile(pdf, from =>
    {
        var to = from + ".pdf";
        change(from, to);
        var changed = File.ReadAllBytes(to);
        File.Delete(to);
        return Convert.ToBase64String(changed);
    }));

    private static string OnFile(byte[] pdf, Func<string, string> use)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, pdf);
            return use(path);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static string Run(string tool, string package, params string[] arguments)
    {
        try
        {
            var start = new ProcessStartInfo(tool, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0
                ? output
                : throw new InvalidOperationException($"{tool} refused the file with code {process.ExitCode}: {output} {errors.Result}");
        }
        catch (Win32Exception missing)
        {
            throw new InvalidOperationException($"The test reads PDF files with '{tool}', which is not installed: install the package {package}.", missing);
        }
    }
}
