using ResolutionTracker.Core.Delegations;

namespace ResolutionTracker.Core.Commentary;

/// <summary>For whom a comment was written. It is chosen once: were it widened later, words that were written for few would be read by many.</summary>
public abstract record CommentAudience
{
    private const string AuthorKey = "author";
    private const string ReadersKey = "readers";

    private CommentAudience()
    {
    }

    /// <summary>Its stored name: <c>author</c>, <c>delegation-FRA</c>, <c>readers</c>.</summary>
    public abstract string Key { get; }

    /// <summary>Who wrote it, and nobody else.</summary>
    public sealed record Author : CommentAudience
    {
        public override string Key => AuthorKey;
    }

    /// <summary>The team of one member state.</summary>
    public sealed record Delegation(MemberState State) : CommentAudience
    {
        public override string Key => new Room.Delegation(State).Key;
    }

    /// <summary>Everybody who may read what the comment is attached to.</summary>
    public sealed record Readers : CommentAudience
    {
        public override string Key => ReadersKey;
    }

    /// <exception cref="FormatException">No audience is stored under that name.</exception>
    public static CommentAudience Parse(string key) => key switch
    {
        AuthorKey => new Author(),
        ReadersKey => new Readers(),
        _ when Room.TryParse(key, null, out var room) && room is Room.Delegation(var state) => new Delegation(state),
        _ => throw new FormatException($"“{key}” is no audience."),
    };

    public sealed override string ToString() => Key;
}
