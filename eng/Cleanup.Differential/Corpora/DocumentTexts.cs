using System.Security.Cryptography;
using System.Text;
using Cleanup.Differential.Texts;

namespace Cleanup.Differential.Corpora;

/// <summary>The documents of unpacked packages: readmes, changelogs, manual pages, pages of handbooks; each text once.</summary>
/// <param name="folder">The folder with the packages' folders.</param>
internal sealed class DocumentTexts(string folder)
{
    private const int LongestText = 100_000;
    private const int MostOfPackage = 2_500_000;
    private const int MostOfAll = 30_000_000;

    /// <summary>The documents, of no package so many that the others find no place.</summary>
    public IEnumerable<SourceText> Read()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        int all = 0;
        foreach (string package in Directory.EnumerateDirectories(folder, "*", SearchOption.TopDirectoryOnly).Order(StringComparer.Ordinal))
        {
            int read = 0;
            string[] files = Directory.GetFiles(package, "*", SearchOption.AllDirectories);
            foreach (string file in files.OrderBy(Shuffled, StringComparer.Ordinal))
            {
                if (read >= MostOfPackage || all >= MostOfAll) break;
                if (DocumentFile.Read(file) is not { Length: > 0 } document) continue;
                string text = Cut(document);
                if (!seen.Add(text)) continue;
                int length = Encoding.UTF8.GetByteCount(text);
                read += length;
                all += length;
                yield return SourceText.Of(Path.GetRelativePath(folder, file), text);
            }
        }
    }

    // The same on every machine, and some of all folders: in ordinal order one section or language would be all.
    private string Shuffled(string file) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Path.GetRelativePath(folder, file))));

    private static string Cut(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        if (bytes.Length <= LongestText) return text;
        int end = LongestText;
        while ((bytes[end] & 0xC0) == 0x80) end--;
        return Encoding.UTF8.GetString(bytes, 0, end);
    }
}
