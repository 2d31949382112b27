using Cleanup.Corpus.Problems;

namespace Cleanup.Corpus.Formats.Columns;

/// <summary>Says what libraries fail of that trust what they read. Thread-safe.</summary>
internal static class Damage
{
    /// <summary>Does something with what was read; what that fails of is damage.</summary>
    /// <param name="format">The name of the format.</param>
    /// <param name="operation">What is done.</param>
    /// <exception cref="CorpusException">It is damaged.</exception>
    public static T Guard<T>(string format, Func<T> operation)
    {
        try
        {
            return operation();
        }
        catch (Exception exception) when (exception is not (CorpusException or IOException or OperationCanceledException))
        {
            string reason = exception.Message.ReplaceLineEndings(" ").TrimEnd('.');
            throw new CorpusException($"damaged, or of a kind of {format} that is not read: {reason}", exception);
        }
        catch (EndOfStreamException exception)
        {
            throw new CorpusException("it ends too soon", exception);
        }
    }
}
