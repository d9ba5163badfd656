namespace ResolutionTracker.Core.Delegations;

/// <summary>For whom an act is done: a member state, or the Secretariat, which gives technical support and does not negotiate.</summary>
public readonly record struct ActingFor
{
    private const string SecretariatName = "secretariat";

    private ActingFor(MemberState? state) => State = state;

    /// <summary>The state, or null for the Secretariat.</summary>
    public MemberState? State { get; }

    public static ActingFor Secretariat => new(null);

    public static ActingFor Of(MemberState state) => new(state);

    /// <param name="text">A state's code, or <c>secretariat</c>, as <see cref="ToString"/> writes it.</param>
    public static ActingFor Parse(string text) =>
        text == SecretariatName ? Secretariat : Of(MemberState.Parse(text, null));

    public override string ToString() => State?.Code ?? SecretariatName;
}
