using System.Globalization;
using Cleanup.Differential.Texts;

namespace Cleanup.Differential.Running;

/// <summary>Some texts as files, named by their numbers, which the builds are run on. Disposing of it removes them.</summary>
internal sealed class TextFolder : IDisposable
{
    private const string Extension = ".txt";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("cleanup-texts-");

    public TextFolder(IReadOnlyList<SourceText> texts)
    {
        for (int i = 0; i < texts.Count; i++)
        {
            using FileStream file = File.Create(System.IO.Path.Combine(Path, NameOf(i)));
            file.Write(texts[i].Bytes.Span);
        }
    }

    /// <summary>The folder.</summary>
    public string Path => _folder.FullName;

    /// <summary>The name of a text's file.</summary>
    public static string NameOf(int number) => $"{number:00000}{Extension}";

    /// <summary>The number of the text that a file's name, or a message that begins with it, is about; or null.</summary>
    public static int? NumberOf(string place)
    {
        ReadOnlySpan<char> name = place.AsSpan(0, Math.Max(0, place.IndexOf(Extension, StringComparison.Ordinal)));
        return int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Delete(recursive: true);
}
