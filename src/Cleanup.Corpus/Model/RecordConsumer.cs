namespace Cleanup.Corpus;

/// <summary>Takes the records that a <see cref="BatchParser"/> makes. Not thread-safe.</summary>
public abstract class RecordConsumer
{
    /// <summary>Whether a record in which nothing can be found need not be parsed.</summary>
    public abstract bool TakesUntouched { get; }

    /// <summary>Whether there may be a leak in a text, where <see cref="TakesUntouched"/>.</summary>
    /// <param name="utf8">The text in UTF-8; U+FFFD may stand for half a surrogate pair.</param>
    /// <param name="isArticle">Whether it is all of a record that is nothing but an article.</param>
    public abstract bool MayHaveLeaks(ReadOnlySpan<byte> utf8, bool isArticle);

    /// <summary>Takes a record in which nothing can be found, where <see cref="TakesUntouched"/>.</summary>
    /// <param name="bytes">The record.</param>
    public abstract void TakeUntouched(ReadOnlySpan<byte> bytes);

    /// <summary>Takes a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="bytes">What it was made of, kept where it fails.</param>
    public abstract void Take(SourceRecord record, ReadOnlySpan<byte> bytes);

    /// <summary>Takes note of bytes between records that hold none, such as a blank line.</summary>
    /// <param name="line">Their line.</param>
    /// <param name="bytes">The bytes.</param>
    public abstract void TakeBlank(long line, ReadOnlySpan<byte> bytes);

    /// <summary>Takes note of what stands between records and belongs to none, such as the comma of an array.</summary>
    public virtual void TakeBetween(ReadOnlySpan<byte> bytes)
    {
    }

    /// <summary>Takes note of a record that could not be read.</summary>
    /// <param name="line">Its line.</param>
    /// <param name="bytes">What it was to be made of; kept.</param>
    /// <param name="reason">What is wrong with it.</param>
    public abstract void Reject(long line, ReadOnlySpan<byte> bytes, Exception reason);

    /// <summary>Goes on with a record that was rejected before it was read to its end.</summary>
    public abstract void ContinueReject(ReadOnlySpan<byte> bytes);
}
