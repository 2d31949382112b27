using System.Collections.Immutable;
using System.Globalization;

namespace Cleanup.Corpus.Sources;

/// <summary>
/// Splits large files of lines into parts, each an input with an output of its own: what comes of the parts, one behind the other, is
/// what comes of the file. Thread-safe.
/// </summary>
public static class InputSplitter
{
    /// <summary>The inputs, those in parts that are longer than one.</summary>
    /// <param name="inputs">The inputs.</param>
    /// <param name="length">How many bytes a part has.</param>
    public static ImmutableArray<InputFile> Split(ImmutableArray<InputFile> inputs, long length)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(length);
        return [.. inputs.SelectMany(input => PartsOf(input, length))];
    }

    private static IEnumerable<InputFile> PartsOf(InputFile input, long length)
    {
        long whole = LengthOf(input);
        if (whole <= length || StoredCompression.Of(input) is not null) return [input];
        return Enumerable.Range(0, (int)((whole + length - 1) / length)).Select(number => input with
        {
            Part = new InputPart(number * length, Math.Min(whole, (number + 1) * length)),
            Source = NameOf(input.Source, number),
            Id = NameOf(input.Id, number),
        });
    }

    // 0 where there are no lines to begin at.
    private static long LengthOf(InputFile input)
    {
        if (!input.Format.HasLines || input.IsStandardInput || FileNode.IsStream(input.Path)) return 0;
        var file = new FileInfo(input.Path);
        return file.Exists ? file.Length : 0;
    }

    // In the order of the parts when they are sorted.
    private static string NameOf(string source, int number)
    {
        string extension = Path.GetExtension(source);
        return string.Create(CultureInfo.InvariantCulture, $"{source[..^extension.Length]}.part-{number:00000}{extension}");
    }
}
