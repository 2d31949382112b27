namespace Cleanup.Differential.Running;

/// <summary>A command that is run on many texts at once, and its answers read from what it writes. Immutable and thread-safe.</summary>
internal abstract class TextCommand
{
    /// <summary>All that are compared.</summary>
    public static IReadOnlyList<TextCommand> All { get; } = [new CleanTexts(), new RepairTexts()];

    /// <summary>Its name, as the user types it.</summary>
    public abstract string Name { get; }

    /// <summary>Its arguments in front of the files.</summary>
    public abstract IReadOnlyList<string> Arguments { get; }

    /// <summary>The answers that are whole, by the number of their text. Texts behind one that ended the process have none.</summary>
    public IReadOnlyDictionary<int, Answer> Read(ProcessOutput output)
    {
        var messages = new TextMessages(output.Errors);
        var answers = new Dictionary<int, Answer>();
        ReadContent(output, messages, answers);
        foreach ((int number, string failure) in messages.Failures) answers[number] = Answer.Failed(failure);
        return answers;
    }

    /// <summary>Reads what answers hold.</summary>
    protected abstract void ReadContent(ProcessOutput output, TextMessages messages, Dictionary<int, Answer> answers);
}
