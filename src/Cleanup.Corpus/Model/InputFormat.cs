namespace Cleanup.Corpus;

/// <summary>How an input is cut into records.</summary>
public enum InputFormat
{
    /// <summary>The whole file is one article.</summary>
    Text,

    /// <summary>Every line is a JSON object (jsonlines.org).</summary>
    JsonLines,
}
