/// The walls of the house, checked: which package may know which, that each says what it is for,
/// how long files and methods are, and what stands at the top level.
///
/// ```
/// mvn -B -pl pipeline/app -am test -Dtest='parallax.house.*' \
///     -Dsurefire.failIfNoSpecifiedTests=false
/// ```
///
/// These tests read sources and class files only; they load no model and open no store.
package parallax.house;
