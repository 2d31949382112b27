using System.Collections.Immutable;
using Cleanup.Corpus.Compression;
using Cleanup.Corpus.Problems;

namespace Cleanup.Corpus.Sources;

/// <summary>Looks at the first bytes of an input of which the name does not tell the format. Thread-safe.</summary>
internal static class FirstBytes
{
    /// <summary>How many tell what an input is: a few records of most.</summary>
    public const int Count = 64 * 1024;

    /// <summary>The input with the format that its bytes tell; as it is when they do not.</summary>
    public static InputFile Tell(InputFile input, ImmutableArray<InputFormat> formats)
    {
        // What passes only once is for whoever reads it.
        if (!input.IsStandardInput && FileNode.IsStream(input.Path)) return input;
        try
        {
            Stream stream = input.Open();
            byte[] first = PeekedStream.Peek(ref stream, Count);
            input = input with { Format = formats.FirstOrDefault(format => format.Begins(first)) ?? input.Format };
            if (input.IsStandardInput) return input with { OpenStandardInput = () => stream };
            stream.Dispose();
            return input;
        }
        catch (Exception exception) when (Failure.IsExpected(exception))
        {
            // The run will tell.
            return input;
        }
    }
}
